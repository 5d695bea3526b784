/** Stands in for main behind the page's `window.desk`. Import it before anything of the page. */
import type { DeskLine, Input, Output, PageCall } from '../../shared/ipc/desk-api.ts'
import { failed, type Reply } from '../../shared/problem.ts'
import { fakeLine } from './fake-line.ts'

type Answers = { readonly [N in PageCall]?: (input: Input<N>) => Promise<Reply<Output<N>>> }
type Asked = { readonly name: string; readonly input: unknown }

let answers: Answers = {}
let asked: Asked[] = []

function ask(name: string, input: unknown): Promise<Reply<unknown>> {
  asked.push({ name, input })
  const answer = Reflect.get(answers, name) as ((input: unknown) => Promise<Reply<unknown>>) | null
  return answer?.(input) ?? Promise.resolve(failed('noDesk'))
}

Reflect.set(globalThis, 'desk', fakeLine(ask) satisfies DeskLine)

/** Gives main's answers for a test; a call without one is refused. */
export function answerWith(given: Answers): void {
  answers = given
  asked = []
}

/** What the page asked for under that name, in order. */
export function askedFor<N extends PageCall>(name: N): readonly Input<N>[] {
  return asked.filter((one) => one.name === name).map(({ input }) => input as Input<N>)
}
