import type { DeskStatus } from '../shared/desk/desk-status.ts'
import { DeskError } from './store/desk-error.ts'
import type { Session } from './session.ts'
import type { Surroundings } from './surroundings.ts'

export type CurrentSession = {
  readonly status: () => DeskStatus
  /** The open session; throws `noDesk` while there is none. */
  readonly get: () => Session
  /** The open session; null while there is none. */
  readonly peek: () => Session | null
  /** Opens another desk in place of the one that is open, which stays open when that fails. */
  readonly open: (folder: string) => Promise<DeskStatus>
  readonly close: () => Promise<void>
}

/** The one desk that the app stands at. */
export function currentSession(around: Surroundings): CurrentSession {
  let session: Session | null = null

  const status = (): DeskStatus => session?.status() ?? { kind: 'none' }

  async function close(): Promise<void> {
    const closing = session
    session = null
    await closing?.close()
  }

  return {
    status,
    get: () => {
      if (session === null) throw new DeskError('noDesk')
      return session
    },
    peek: () => session,
    open: async (folder) => {
      if (session?.store.folder === folder && !session.store.isReadOnly) return status()
      // Much to load, and the window does not wait for it.
      const { openSession } = await import('./session.ts')
      const next = await openSession(folder, around)
      await close()
      session = next
      around.announce('desk.changed', status())
      return status()
    },
    close,
  }
}
