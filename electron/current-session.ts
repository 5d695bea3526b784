import type { DeskStatus } from '../shared/desk/desk-status.ts'
import { DeskError } from './store/desk-error.ts'
import type { Session } from './session.ts'
import type { Surroundings } from './surroundings.ts'

export type CurrentSession = {
  /** The status as soon as there is something to tell of a desk that is being opened. */
  readonly known: () => Promise<DeskStatus>
  /** The open session, or the one that is being opened while there is none; null without either. */
  readonly settled: () => Promise<Session | null>
  /** The same; throws `noDesk` without either. */
  readonly ready: () => Promise<Session>
  /** The open session; null while there is none. */
  readonly peek: () => Session | null
  /** Opens another desk in place of the one that is open, which stays open when that fails. */
  readonly open: (folder: string) => Promise<DeskStatus>
  readonly close: () => Promise<void>
}

/** The one desk that the app stands at. */
export function currentSession(around: Surroundings): CurrentSession {
  let session: Session | null = null
  let opening: Promise<unknown> = Promise.resolve()
  /** While one desk is closed for another: what the page asks then was meant for the first. */
  let isReplacing = false
  /** Of a desk that takes no other's place, while its articles are read. */
  let early: DeskStatus | null = null
  const whenEarly: (() => void)[] = []

  const status = (): DeskStatus => session?.status() ?? early ?? { kind: 'none' }

  function tellEarly(status: DeskStatus): void {
    if (session !== null) return
    early = status
    around.announce('desk.changed', status)
    for (const tell of whenEarly.splice(0)) tell()
  }

  async function close(): Promise<void> {
    const closing = session
    session = null
    await closing?.close()
  }

  async function open(folder: string): Promise<DeskStatus> {
    if (session?.store.folder === folder && !session.store.isReadOnly) return status()
    try {
      // Much to load, and the window does not wait for it.
      const { openSession } = await import('./session.ts')
      const next = await openSession(folder, around, tellEarly)
      isReplacing = session !== null
      await close()
      session = next
      early = null
      around.announce('desk.changed', status())
      return status()
    } catch (error) {
      if (early !== null) {
        early = null
        around.announce('desk.changed', status())
      }
      throw error
    } finally {
      isReplacing = false
    }
  }

  async function settled(): Promise<Session | null> {
    if (session === null && !isReplacing) await opening
    return session
  }

  return {
    known: async () => {
      if (session === null && early === null)
        await Promise.race([opening, new Promise<void>((tell) => whenEarly.push(tell))])
      return status()
    },
    settled,
    ready: async () => {
      const open = await settled()
      if (open === null) throw new DeskError('noDesk')
      return open
    },
    peek: () => session,
    open: (folder) => {
      const opened = opening.then(() => open(folder))
      opening = opened.catch(() => undefined)
      return opened
    },
    close,
  }
}
