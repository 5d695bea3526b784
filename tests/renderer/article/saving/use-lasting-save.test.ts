// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { newArticle } from '../../../../shared/article/new-article.ts'
import { guidOf, noon } from '../../../support/an-article.ts'
import { fakeLine } from '../../../support/fake-line.ts'

/** What main answers with; nothing while the disk takes nothing. */
let answer: (() => void)[] = []
let isDiskSlow = false
let taken = 0

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  answer = []
  isDiskSlow = false
  taken = 0
  const write = () =>
    new Promise((resolve) => {
      taken += 1
      const reply = { ok: true, value: { taken } }
      if (isDiskSlow) answer.push(() => resolve(reply))
      else resolve(reply)
    })
  Reflect.set(window, 'desk', fakeLine(write))
  vi.resetModules()
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

async function aMarkedText() {
  const { OpenText } = await import('../../../../renderer/article/open-text.ts')
  const { useLastingSave } = await import('../../../../renderer/article/saving/use-lasting-save.ts')
  const text = new OpenText({
    article: newArticle(guidOf('ferry'), noon, { headline: '' }),
    sequence: 0,
    readOnly: null,
    isRecovered: false,
    isSafe: true,
    unknown: [],
  })
  const { result } = renderHook(() => useLastingSave(text))
  const type = async (keys: number): Promise<void> => {
    for (let at = 0; at < keys; at += 1) {
      text.change({ headline: 'F'.repeat(at + 1) })
      await act(() => vi.advanceTimersByTimeAsync(80))
    }
  }
  return { type, isMarked: () => result.current }
}

test('who types on for seconds gets no mark while the disk keeps up', async () => {
  const { type, isMarked } = await aMarkedText()
  await type(40)
  expect(isMarked()).toBe(false)
})

test('a disk that takes nothing for a while is marked, and no more once it does', async () => {
  const { type, isMarked } = await aMarkedText()
  await type(2)
  isDiskSlow = true
  await type(4)
  expect(isMarked()).toBe(false)
  await type(13)
  expect(isMarked()).toBe(true)
  isDiskSlow = false
  for (const reply of answer) reply()
  await act(() => vi.advanceTimersByTimeAsync(700))
  expect(isMarked()).toBe(false)
})
