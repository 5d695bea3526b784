import type { MessageValues, ProblemCode } from './message/message.ts'

/** What went wrong, as a value: the sentence for people is the message `problem.<code>`. */
export type Problem = { readonly code: ProblemCode; readonly values: MessageValues }

export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem }

export function done<T>(value: T): Reply<T> {
  return { ok: true, value }
}

export function failed(code: ProblemCode, values: MessageValues = {}): Reply<never> {
  return { ok: false, problem: { code, values } }
}
