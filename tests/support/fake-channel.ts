import type { Handlers } from '../../electron/ipc/handlers.ts'
import { serve } from '../../electron/ipc/serve.ts'
import { type Asked, listen } from '../../electron/ipc/listen.ts'
import { allCallNames } from '../../shared/ipc/names.ts'
import type { Reply } from '../../shared/problem.ts'

export type FakeEvent = Asked & { readonly from: 'our page' | 'a stranger' }

type Listener = (event: FakeEvent, number: unknown, input: unknown) => void

/** A served contract without Electron: `send` is what the page would do. */
export function fakeChannel(run: (name: string, input: unknown) => unknown) {
  const listeners = new Map<string, Listener>()
  const reported: unknown[] = []
  const handlers = Object.fromEntries(
    allCallNames.map((name) => [name, (input: unknown) => run(name, input)]),
  ) as unknown as Handlers
  const answer = serve<FakeEvent>({
    isTrusted: ({ from }) => from === 'our page',
    handlers,
    report: (_call, error) => reported.push(error),
  })
  const channel = {
    on: (name: string, listener: Listener): void => void listeners.set(name, listener),
  }
  listen<FakeEvent>(channel, Promise.resolve(answer))
  async function send(
    name: string,
    input: unknown,
    from: FakeEvent['from'] = 'our page',
  ): Promise<Reply<unknown>> {
    const listener = listeners.get(name)
    if (listener === undefined) throw new Error(`${name} is not served`)
    return new Promise((resolve) => {
      const reply: Asked['reply'] = (_channel, answers) => {
        for (const [, reply] of answers) resolve(reply)
      }
      listener({ from, sender: { isDestroyed: () => false }, reply }, 1, input)
    })
  }
  return { send, reported, served: () => [...listeners.keys()] }
}
