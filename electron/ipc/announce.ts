import type { NoticeName } from '../../shared/ipc/desk-api.ts'
import type { Notices } from '../../shared/ipc/contract.ts'

export type Announce = <N extends NoticeName>(notice: N, value: Notices[N]) => void

type Listener = {
  readonly isDestroyed: () => boolean
  readonly send: (notice: string, value: unknown) => void
}

/** Tells the page what has happened; a window that is gone hears nothing. */
export function announcer(listeners: () => Iterable<Listener>): Announce {
  return (notice, value) => {
    for (const listener of listeners()) {
      if (!listener.isDestroyed()) listener.send(notice, value)
    }
  }
}
