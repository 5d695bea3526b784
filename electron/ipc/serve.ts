import { calls } from '../../shared/ipc/contract.ts'
import type { CallName } from '../../shared/ipc/desk-api.ts'
import { done, failed } from '../../shared/problem.ts'
import { DeskError } from '../store/desk-error.ts'
import { checkedInput } from './checked-input.ts'
import type { Handlers } from './handlers.ts'
import type { Answer } from './listen.ts'

type Service<E> = {
  readonly isTrusted: (event: E) => boolean
  readonly handlers: Handlers
  /** Told what went wrong inside, for the log; the page learns only a reason. */
  readonly report: (call: CallName, error: unknown) => void
}

/** Answers calls of the contract, and lets nothing but a `Reply` out. */
export function serve<E>({ isTrusted, handlers, report }: Service<E>): Answer<E> {
  return async (name, event, input) => {
    if (!isTrusted(event)) return failed('badRequest', { reason: 'sender' })
    try {
      const checked = checkedInput(calls[name].input, input)
      if (!checked.ok) return failed('badRequest', { reason: checked.reason })
      // One handler stands for all calls here, so the compiler cannot pair the name with its input.
      const run = handlers[name] as (input: unknown) => unknown
      return done(await run(checked.value))
    } catch (error) {
      if (error instanceof DeskError) return { ok: false, problem: error.problem }
      report(name, error)
      return failed('unexpected', { reason: reasonOf(error) })
    }
  }
}

/** A system error's code or an error's kind; its message and stack may quote texts and paths. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}
