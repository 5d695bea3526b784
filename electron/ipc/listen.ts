import type { CallName } from '../../shared/ipc/desk-api.ts'
import { allCallNames, answerChannel } from '../../shared/ipc/names.ts'
import { failed, type Reply } from '../../shared/problem.ts'
import { mayWait, type NumberedReply, WaitingAnswers } from './waiting-answers.ts'

/** Answers one call of the page. */
export type Answer<E> = (name: CallName, event: E, input: unknown) => Promise<Reply<unknown>>

/** As much of Electron's event as an answer goes back through. */
export type Asked = {
  readonly sender: { readonly isDestroyed: () => boolean }
  /** To the frame that asked, and no other. */
  readonly reply: (channel: string, answers: readonly NumberedReply[]) => void
}

type Channel<E> = {
  readonly on: (name: string, listener: (event: E, number: unknown, input: unknown) => void) => void
}

/**
 * Takes every call of the contract on Electron's `ipcMain`, or a stand-in, from now on; those that
 * come before there is an answer wait for it. What has no number is nobody's question.
 */
export function listen<E extends Asked>(channel: Channel<E>, answer: Promise<Answer<E>>): void {
  const waiting = new WeakMap<E['sender'], WaitingAnswers>()
  const waitingOf = (sender: E['sender']): WaitingAnswers => {
    const known = waiting.get(sender) ?? new WaitingAnswers()
    waiting.set(sender, known)
    return known
  }
  for (const name of allCallNames) {
    channel.on(name, (event, number, input) => {
      if (typeof number !== 'number') return
      const send = (answers: readonly NumberedReply[]): void => {
        // A window that is gone hears nothing.
        if (!event.sender.isDestroyed()) event.reply(answerChannel, answers)
      }
      const tell = (reply: Reply<unknown>): void => {
        if (mayWait(name, reply)) waitingOf(event.sender).add([number, reply], send)
        else send([[number, reply]])
      }
      // Whatever main cannot say, or not send, the page learns so, and does not wait for ever.
      void answer
        .then((answer) => answer(name, event, input))
        .then(tell)
        .catch((error: unknown) =>
          tell(failed('unexpected', { reason: error instanceof Error ? error.name : 'unknown' })),
        )
    })
  }
}
