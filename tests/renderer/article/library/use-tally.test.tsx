// @vitest-environment jsdom
import { answerWith, askedFor } from '../../../support/fake-desk.ts'

import { cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'

import { useTally } from '../../../../renderer/article/library/use-tally.ts'
import { done } from '../../../../shared/problem.ts'

afterEach(cleanup)

it('what was found is counted once its rows are there, and the last count stands until then', async () => {
  answerWith({
    'article.tally': async ({ query }) => done({ total: query.length, states: { draft: 1 } }),
  })
  const { result, rerender } = renderHook(({ query, isShown }) => useTally(query, isShown), {
    initialProps: { query: 'oil', isShown: false },
  })
  expect(askedFor('article.tally')).toEqual([])
  rerender({ query: 'oil', isShown: true })
  await waitFor(() => expect(result.current?.total).toBe(3))
  rerender({ query: 'oil price', isShown: false })
  expect(result.current?.total).toBe(3)
  rerender({ query: 'oil price', isShown: true })
  await waitFor(() => expect(result.current?.total).toBe(9))
  expect(askedFor('article.tally').map(({ query }) => query)).toEqual(['oil', 'oil price'])
})
