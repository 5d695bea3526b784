// @vitest-environment jsdom
import { answerWith, askedFor } from '../../support/fake-desk.ts'

import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'

import { pageStore } from '../../../renderer/state/page-state.ts'
import { useFoundArticles } from '../../../renderer/state/use-found-articles.ts'
import { done } from '../../../shared/problem.ts'
import { aHead } from '../../support/a-head.ts'

afterEach(cleanup)

/** Ten thousand stories a query, each named after it; `wait` holds answers back. */
function answerFind(wait: (query: string, from: number) => Promise<void> = async () => {}): void {
  answerWith({
    'article.find': async ({ query, from, count }) => {
      await wait(query, from)
      const heads = Array.from({ length: count }, (_, at) => aHead(`${query}-${from + at}`))
      return done({ total: 10_000, heads, states: {}, hits: [], near: [], indexing: null })
    },
  })
}

function pagesAsked(): readonly number[] {
  return askedFor('article.find').map(({ from }) => from)
}

describe('the articles a query finds', () => {
  it('are fetched where the eye is and then a page on either side, once', async () => {
    answerFind()
    const { result } = renderHook(() => useFoundArticles('ferry'))
    await waitFor(() => expect(result.current.total).toBe(10_000))
    act(() => result.current.show(4_980, 5_010))
    await waitFor(() => expect(result.current.headAt(5_005)?.guid).toBe('ferry-5005'))
    act(() => result.current.show(4_985, 5_020))
    expect(result.current.headAt(7_000)).toBeUndefined()
    expect(pagesAsked()).toEqual([0, 4_975, 5_000, 4_950, 5_025])
  })

  it('are only those in sight for who has not scrolled, and none beyond the last', async () => {
    answerFind()
    const { result } = renderHook(() => useFoundArticles('ferry'))
    await waitFor(() => expect(result.current.total).toBe(10_000))
    act(() => result.current.show(0, 20))
    act(() => result.current.show(9_980, 9_999))
    expect(pagesAsked()).toEqual([0, 9_975, 9_950])
  })

  it('are asked for with the letter, and what shows them is not drawn anew until they come', async () => {
    let letGo = (): void => {}
    const held = new Promise<void>((resolve) => (letGo = resolve))
    answerFind((query) => (query === 'ferry' ? held : Promise.resolve()))
    const { result, rerender } = renderHook(({ query }) => useFoundArticles(query), {
      initialProps: { query: 'ferr' },
    })
    await waitFor(() => expect(result.current.query).toBe('ferr'))
    const shown = result.current
    rerender({ query: 'ferry' })
    expect(askedFor('article.find').map(({ query }) => query)).toEqual(['ferr', 'ferry'])
    expect(result.current).toBe(shown)
    act(() => result.current.show(4_980, 4_990))
    const asked = askedFor('article.find').map(({ query, from }) => `${query} ${from}`)
    expect(asked).toEqual(['ferr 0', 'ferry 0', 'ferry 4975', 'ferry 4950', 'ferry 5000'])
    await act(async () => {
      letGo()
      await held
    })
    expect(result.current.query).toBe('ferry')
  })

  it('are asked for once where they were asked for ahead of the drawing', async () => {
    answerFind()
    const { result, rerender } = renderHook(({ query }) => useFoundArticles(query), {
      initialProps: { query: 'ferr' },
    })
    await waitFor(() => expect(result.current.query).toBe('ferr'))
    act(() => result.current.askAhead('ferry', result.current.order))
    expect(askedFor('article.find').map(({ query }) => query)).toEqual(['ferr', 'ferry'])
    rerender({ query: 'ferry' })
    await waitFor(() => expect(result.current.headAt(0)?.guid).toBe('ferry-0'))
    act(() => result.current.askAhead('never drawn', result.current.order))
    rerender({ query: 'bridge' })
    await waitFor(() => expect(result.current.headAt(0)?.guid).toBe('bridge-0'))
    rerender({ query: 'never drawn' })
    await waitFor(() => expect(result.current.headAt(0)?.guid).toBe('never drawn-0'))
    expect(askedFor('article.find').map(({ query }) => query)).toEqual([
      'ferr',
      'ferry',
      'never drawn',
      'bridge',
      'never drawn',
    ])
  })

  it('are those of the last question, however late an older answer comes', async () => {
    let letOldGo = (): void => {}
    const held = new Promise<void>((resolve) => (letOldGo = resolve))
    answerFind((query) => (query === 'old' ? held : Promise.resolve()))
    const { result, rerender } = renderHook(({ query }) => useFoundArticles(query), {
      initialProps: { query: 'old' },
    })
    rerender({ query: 'new' })
    await waitFor(() => expect(result.current.headAt(0)?.guid).toBe('new-0'))
    await act(async () => {
      letOldGo()
      await held
    })
    expect(result.current.headAt(0)?.guid).toBe('new-0')
  })

  it('are there too where the eye went before the first answer came', async () => {
    let letFirstGo = (): void => {}
    const held = new Promise<void>((resolve) => (letFirstGo = resolve))
    answerFind((_, from) => (from === 0 ? held : Promise.resolve()))
    const { result } = renderHook(() => useFoundArticles('ferry'))
    await act(async () => {
      result.current.show(4_980, 4_990)
      await Promise.resolve()
    })
    await act(async () => {
      letFirstGo()
      await held
    })
    await waitFor(() => expect(result.current.headAt(4_985)?.guid).toBe('ferry-4985'))
  })

  it('stand until newer ones are there when an article changes', async () => {
    answerFind()
    const { result } = renderHook(() => useFoundArticles('ferry'))
    await waitFor(() => expect(result.current.total).toBe(10_000))
    act(() => pageStore.setState(({ articlesRevision: at }) => ({ articlesRevision: at + 1 })))
    expect(result.current.headAt(0)?.guid).toBe('ferry-0')
    await waitFor(() => expect(pagesAsked()).toEqual([0, 0]))
  })
})
