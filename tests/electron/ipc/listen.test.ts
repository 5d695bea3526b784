import { expect, it } from 'vitest'

import { type Answer, listen } from '../../../electron/ipc/listen.ts'
import { done, type Reply } from '../../../shared/problem.ts'

type Listener = (event: null, input: unknown) => Promise<Reply<unknown>>

it('a call that comes before anybody can answer waits, and is answered once', async () => {
  const listeners = new Map<string, Listener>()
  const asked: unknown[] = []
  let open: (answer: Answer<null>) => void = () => undefined
  const answer = new Promise<Answer<null>>((resolve) => (open = resolve))
  listen<null>({ handle: (name, listener) => void listeners.set(name, listener) }, answer)

  const early = listeners.get('desk.status')?.(null, { early: true })
  expect(asked).toEqual([])
  open((name, _event, input) => {
    asked.push([name, input])
    return Promise.resolve(done('open'))
  })
  expect(await early).toEqual({ ok: true, value: 'open' })
  expect(asked).toEqual([['desk.status', { early: true }]])
})
