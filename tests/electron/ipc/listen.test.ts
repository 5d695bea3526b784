import { setImmediate as nextTurn } from 'node:timers/promises'

import { expect, it, onTestFinished, vi } from 'vitest'

import { type Answer, type Asked, listen } from '../../../electron/ipc/listen.ts'
import { done, failed, type Reply } from '../../../shared/problem.ts'

type Listener = (event: Asked, number: unknown, input: unknown) => void

/** Takes calls on a stand-in for Electron's channels; `ask` asks there and `heard` is what came back. */
function aChannel(answer: Promise<Answer<Asked>>) {
  const listeners = new Map<string, Listener>()
  const heard: (readonly [channel: string, ...answers: unknown[]])[] = []
  const window = { isGone: false }
  const event: Asked = {
    sender: { isDestroyed: () => window.isGone },
    reply: (channel, answers) => void heard.push([channel, ...structuredClone(answers)]),
  }
  listen<Asked>({ on: (name, listener) => void listeners.set(name, listener) }, answer)
  const ask = async (name: string, number: unknown, input: unknown): Promise<void> => {
    listeners.get(name)?.(event, number, input)
    await nextTurn()
  }
  return { ask, heard, window }
}

const open: Answer<Asked> = () => Promise.resolve(done('open'))

it('a call that comes before anybody can answer waits, and is answered once, under its number', async () => {
  const asked: unknown[] = []
  let begin: (answer: Answer<Asked>) => void = () => undefined
  const { ask, heard } = aChannel(new Promise((resolve) => (begin = resolve)))
  await ask('desk.status', 7, { early: true })
  expect(heard).toEqual([])
  begin((name, _event, input) => {
    asked.push([name, input])
    return Promise.resolve(done('open'))
  })
  await ask('desk.status', 8, {})
  expect(heard).toEqual([
    ['answer', [7, { ok: true, value: 'open' }]],
    ['answer', [8, { ok: true, value: 'open' }]],
  ])
  expect(asked[0]).toEqual(['desk.status', { early: true }])
})

it('what carries no number is nobody’s question', async () => {
  const { ask, heard } = aChannel(Promise.resolve(open))
  for (const number of [undefined, null, '7', {}]) await ask('desk.status', number, {})
  expect(heard).toEqual([])
})

it('a window that has gone meanwhile is told nothing', async () => {
  const { ask, heard, window } = aChannel(Promise.resolve(open))
  window.isGone = true
  await ask('desk.status', 7, {})
  expect(heard).toEqual([])
})

it('where main cannot answer at all, the page learns that and does not wait for ever', async () => {
  const { ask, heard } = aChannel(Promise.reject(new TypeError('a module is damaged')))
  await ask('desk.status', 7, {})
  expect(heard).toEqual([
    [
      'answer',
      [7, { ok: false, problem: { code: 'unexpected', values: { reason: 'TypeError' } } }],
    ],
  ])
})

it('an answer that cannot be sent is told as one that failed', async () => {
  const { ask, heard } = aChannel(Promise.resolve(() => Promise.resolve(done(() => undefined))))
  await ask('desk.status', 7, {})
  expect(heard).toEqual([
    [
      'answer',
      [7, { ok: false, problem: { code: 'unexpected', values: { reason: 'DataCloneError' } } }],
    ],
  ])
})

it('tells what is safe of a text together, a moment later, and all else at once', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  onTestFinished(() => void vi.useRealTimers())
  const replies: Readonly<Record<number, unknown>> = {
    1: done({ taken: 1 }),
    2: done({ taken: 2 }),
    3: done({ resync: 2 }),
    4: failed('diskFull'),
    5: done({ taken: 3 }),
  }
  const answer: Answer<Asked> = (_name, _event, input) =>
    Promise.resolve(replies[input as number] as Reply<unknown>)
  const { ask, heard } = aChannel(Promise.resolve(answer))
  for (const number of [1, 2, 3, 4]) await ask('article.write', number, number)
  expect(heard).toEqual([
    ['answer', [3, replies[3]]],
    ['answer', [4, replies[4]]],
  ])
  await vi.advanceTimersByTimeAsync(200)
  expect(heard.at(-1)).toEqual(['answer', [1, replies[1]], [2, replies[2]]])
  await ask('article.write', 5, 5)
  await vi.advanceTimersByTimeAsync(200)
  expect(heard.at(-1)).toEqual(['answer', [5, replies[5]]])
  expect(heard).toHaveLength(4)
})

it('tells who types on what is safe before a second is over', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  onTestFinished(() => void vi.useRealTimers())
  const { ask, heard } = aChannel(Promise.resolve(() => Promise.resolve(done({ taken: 1 }))))
  for (let number = 1; number <= 20; number += 1) {
    await ask('article.write', number, number)
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(heard.map(([, ...answers]) => answers.length)).toEqual([7, 7])
  await vi.advanceTimersByTimeAsync(100)
  expect(heard.map(([, ...answers]) => answers.length)).toEqual([7, 7, 6])
})
