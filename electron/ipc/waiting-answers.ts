import type { CallName } from '../../shared/ipc/desk-api.ts'
import type { Reply } from '../../shared/problem.ts'

export type NumberedReply = readonly [number: number, reply: Reply<unknown>]

// The page says *Saved* three tenths of a second after the last key: by then it has heard.
const companyMs = 150

/** Whether nobody waits for an answer before going on: what is typed goes on meanwhile. A refusal is always waited for. */
export function mayWait(name: CallName, reply: Reply<unknown>): boolean {
  if (name !== 'article.write' || !reply.ok) return false
  return typeof reply.value === 'object' && reply.value !== null && 'taken' in reply.value
}

type Send = (answers: readonly NumberedReply[]) => void

/** Answers of one window that may wait. A message costs the page more than what it says, so they go together. */
export class WaitingAnswers {
  #waiting: NumberedReply[] = []
  #send: Send = () => undefined

  /** Takes one more; a moment after the first the last `send` is given them all, as the page may be another by then. */
  add(answer: NumberedReply, send: Send): void {
    this.#send = send
    this.#waiting.push(answer)
    if (this.#waiting.length > 1) return
    setTimeout(() => {
      const answers = this.#waiting
      this.#waiting = []
      this.#send(answers)
    }, companyMs)
  }
}
