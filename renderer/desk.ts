/** The page's only way to main: calls that answer with values, and never fail in silence. */
import type { DeskApi, Input, Output, PageCall } from '../shared/ipc/desk-api.ts'
import { formatProblem } from '../shared/message/format-message.ts'
import { failed, type Reply } from '../shared/problem.ts'
import { pageStore } from './state/page-state.ts'
import { showToast } from './ui/toast-store.ts'

// The preload puts it there before any script of the page runs.
export const desk = Reflect.get(window, 'desk') as DeskApi

/** Calls main and takes even a broken line as a value. */
export async function call<N extends PageCall>(
  name: N,
  input: Input<N>,
): Promise<Reply<Output<N>>> {
  try {
    // One function stands for all calls here, so the compiler cannot pair the name with its input.
    return await (desk[name] as (input: Input<N>) => Promise<Reply<Output<N>>>)(input)
  } catch (error) {
    return failed('unexpected', { reason: error instanceof Error ? error.message : String(error) })
  }
}

/** Calls main; a refusal is told in a toast and answers `undefined`. */
export async function ask<N extends PageCall>(
  name: N,
  input: Input<N>,
): Promise<Output<N> | undefined> {
  return told(call(name, input))
}

/** What main answered; a refusal is told in a toast and gives `undefined`. */
export async function told<T>(answer: Promise<Reply<T>>): Promise<T | undefined> {
  const reply = await answer
  if (reply.ok) return reply.value
  // The screen says it already, and main why, where the desk of last time could not be opened.
  if (reply.problem.code === 'noDesk' && pageStore.getState().status?.kind !== 'open')
    return undefined
  showToast({ text: formatProblem(reply.problem), tone: 'problem' })
  return undefined
}
