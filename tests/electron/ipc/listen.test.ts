import { expect, it } from 'vitest'

import { type Answer, type Asked, listen } from '../../../electron/ipc/listen.ts'
import { done } from '../../../shared/problem.ts'

type Listener = (event: Asked, number: unknown, input: unknown) => void

/** Takes calls on a stand-in for Electron's channels; `call` asks there and `heard` is what came back. */
function aChannel(answer: Promise<Answer<Asked>>) {
  const listeners = new Map<string, Listener>()
  const heard: unknown[] = []
  const window = { isGone: false }
  const event: Asked = {
    sender: { isDestroyed: () => window.isGone },
    reply: (...said) => void heard.push(structuredClone(said)),
  }
  listen<Asked>({ on: (name, listener) => void listeners.set(name, listener) }, answer)
  const call = async (name: string, number: unknown, input: unknown): Promise<void> => {
    listeners.get(name)?.(event, number, input)
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { call, heard, window }
}

const open: Answer<Asked> = () => Promise.resolve(done('open'))

it('a call that comes before anybody can answer waits, and is answered once, under its number', async () => {
  const asked: unknown[] = []
  let begin: (answer: Answer<Asked>) => void = () => undefined
  const { call, heard } = aChannel(new Promise((resolve) => (begin = resolve)))
  await call('desk.status', 7, { early: true })
  expect(heard).toEqual([])
  begin((name, _event, input) => {
    asked.push([name, input])
    return Promise.resolve(done('open'))
  })
  await call('desk.status', 8, {})
  expect(heard).toEqual([
    ['answer', 7, { ok: true, value: 'open' }],
    ['answer', 8, { ok: true, value: 'open' }],
  ])
  expect(asked[0]).toEqual(['desk.status', { early: true }])
})

it('what carries no number is nobody’s question', async () => {
  const { call, heard } = aChannel(Promise.resolve(open))
  for (const number of [undefined, null, '7', {}]) await call('desk.status', number, {})
  expect(heard).toEqual([])
})

it('a window that has gone meanwhile is told nothing', async () => {
  const { call, heard, window } = aChannel(Promise.resolve(open))
  window.isGone = true
  await call('desk.status', 7, {})
  expect(heard).toEqual([])
})

it('where main cannot answer at all, the page learns that and does not wait for ever', async () => {
  const { call, heard } = aChannel(Promise.reject(new TypeError('a module is damaged')))
  await call('desk.status', 7, {})
  expect(heard).toEqual([
    ['answer', 7, { ok: false, problem: { code: 'unexpected', values: { reason: 'TypeError' } } }],
  ])
})

it('an answer that cannot be sent is told as one that failed', async () => {
  const { call, heard } = aChannel(Promise.resolve(() => Promise.resolve(done(() => undefined))))
  await call('desk.status', 7, {})
  expect(heard).toEqual([
    [
      'answer',
      7,
      { ok: false, problem: { code: 'unexpected', values: { reason: 'DataCloneError' } } },
    ],
  ])
})
