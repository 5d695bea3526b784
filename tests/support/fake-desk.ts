/** Stands in for main behind the page's `window.desk`. Import it before anything of the page. */
import type { CallName, DeskApi, Input, NoticeName } from '../../shared/ipc/desk-api.ts'
import { failed, type Reply } from '../../shared/problem.ts'

type Answers = { readonly [N in CallName]?: (input: Input<N>) => ReturnType<DeskApi[N]> }
type Asked = { readonly name: string; readonly input: unknown }

let answers: Answers = {}
let asked: Asked[] = []
const listeners = new Map<string, Set<(value: unknown) => void>>()

function ask(name: string, input: unknown): Promise<Reply<unknown>> {
  asked.push({ name, input })
  const answer = Reflect.get(answers, name) as ((input: unknown) => Promise<Reply<unknown>>) | null
  return answer?.(input) ?? Promise.resolve(failed('noDesk'))
}

function on(name: string, tell: (value: unknown) => void): () => void {
  const tellers = listeners.get(name) ?? new Set()
  listeners.set(name, tellers.add(tell))
  return () => tellers.delete(tell)
}

Reflect.set(
  globalThis,
  'desk',
  new Proxy(
    {},
    { get: (_, name) => (name === 'on' ? on : (input: unknown) => ask(String(name), input)) },
  ),
)

/** Gives main's answers for a test; a call without one is refused. */
export function answerWith(given: Answers): void {
  answers = given
  asked = []
}

/** What the page asked for under that name, in order. */
export function askedFor<N extends CallName>(name: N): readonly Input<N>[] {
  return asked.filter((one) => one.name === name).map(({ input }) => input as Input<N>)
}

/** Tells the page what main would. */
export function tell(name: NoticeName, value: unknown): void {
  for (const listener of listeners.get(name) ?? []) listener(value)
}
