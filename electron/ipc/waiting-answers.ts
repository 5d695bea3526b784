import type { CallName } from '../../shared/ipc/desk-api.ts'
import type { Reply } from '../../shared/problem.ts'

export type NumberedReply = readonly [number: number, reply: Reply<unknown>]

// The page says *Saved* three tenths of a second after the last key: by then it has heard.
const companyMs = 150

// Who types on hears by then that what was typed before is safe.
const longestMs = 700

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
  #timer: NodeJS.Timeout | undefined
  #since = 0

  /**
   * Takes one more. Once none has come for a moment, and where they keep coming before a second is
   * over, the last `send` is given them all, as the page may be another by then.
   */
  add(answer: NumberedReply, send: Send): void {
    const now = performance.now()
    if (this.#waiting.length === 0) this.#since = now
    this.#send = send
    this.#waiting.push(answer)
    clearTimeout(this.#timer)
    const left = Math.max(0, this.#since + longestMs - now)
    this.#timer = setTimeout(() => this.#tell(), Math.min(companyMs, left))
  }

  #tell(): void {
    const answers = this.#waiting
    this.#waiting = []
    this.#send(answers)
  }
}
