// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import type { Guid } from '../../../../shared/article/guid.ts'
import { newArticle } from '../../../../shared/article/new-article.ts'
import { guidOf, noon } from '../../../support/an-article.ts'
import { fakeLine } from '../../../support/fake-line.ts'

const mine = guidOf('ferry')
let tell: (value: { readonly guids: readonly Guid[] }) => void = () => undefined
let isSlugTaken = false
let asked = 0

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  isSlugTaken = false
  asked = 0
  const answer = (): Promise<unknown> => {
    asked += 1
    return Promise.resolve({ ok: true, value: { isSlugTaken, killedRelated: [] } })
  }
  const on = (_: string, hear: unknown): (() => void) => {
    tell = hear as typeof tell
    return () => undefined
  }
  Reflect.set(window, 'desk', fakeLine(answer, { on }))
  vi.resetModules()
})

afterEach(() => vi.useRealTimers())

test('the checks ask again when another story changes, and not when their own text goes into its file', async () => {
  const { OpenText } = await import('../../../../renderer/article/open-text.ts')
  const { deskFactsOf, watchDeskFacts } =
    await import('../../../../renderer/article/act/desk-facts.ts')
  const text = new OpenText({
    article: newArticle(mine, noon, { headline: 'Ferry', urlSlug: 'ferry' }),
    sequence: 0,
    readOnly: null,
    isRecovered: false,
    isSafe: true,
    unknown: [],
  })
  const told = vi.fn()
  const stop = watchDeskFacts(text, told)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(asked).toBe(1)

  tell({ guids: [mine] })
  await vi.advanceTimersByTimeAsync(1_000)
  expect(asked).toBe(1)

  isSlugTaken = true
  tell({ guids: [mine, guidOf('other')] })
  await vi.advanceTimersByTimeAsync(1_000)
  expect(asked).toBe(2)
  expect(told).toHaveBeenCalledOnce()
  expect(deskFactsOf(text).isSlugTaken).toBe(true)
  stop()
})
