import type { CallName } from '../../shared/ipc/desk-api.ts'
import { allCallNames } from '../../shared/ipc/names.ts'
import type { Reply } from '../../shared/problem.ts'

/** Answers one call of the page. */
export type Answer<E> = (name: CallName, event: E, input: unknown) => Promise<Reply<unknown>>

type Channel<E> = {
  readonly handle: (
    name: string,
    listener: (event: E, input: unknown) => Promise<Reply<unknown>>,
  ) => void
}

/**
 * Takes every call of the contract on Electron's `ipcMain`, or a stand-in, from now on; those that
 * come before there is an answer wait for it.
 */
export function listen<E>(channel: Channel<E>, answer: Promise<Answer<E>>): void {
  for (const name of allCallNames) {
    channel.handle(name, async (event, input) => (await answer)(name, event, input))
  }
}
