// @vitest-environment jsdom
import { answerWith, askedFor } from '../../support/fake-desk.ts'

import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { usePaletteItems } from '../../../renderer/command/use-palette-items.ts'
import { pageStore } from '../../../renderer/state/page-state.ts'
import { newDesk } from '../../../shared/desk/new-desk.ts'
import { done, failed } from '../../../shared/problem.ts'
import { aHead } from '../../support/a-head.ts'

const open = {
  kind: 'open',
  folder: '/desk',
  desk: newDesk({ name: 'Desk' }),
  isReadOnly: false,
  readOnlyBecause: null,
  problems: [],
  recovered: [],
} as const

beforeEach(() => pageStore.setState({ status: open }))
afterEach(cleanup)

/** A palette with words in it. */
function typedInto(text: string) {
  const hook = renderHook(() => usePaletteItems())
  act(() => hook.result.current.type(text))
  return hook
}

describe('the palette', () => {
  it('looks until the articles of the text have come, and never says “nothing” before', async () => {
    let answer = (): void => {}
    const held = new Promise<void>((resolve) => (answer = resolve))
    answerWith({
      'article.find': async () => {
        await held
        return done({
          total: 1,
          heads: [aHead('ferry')],
          states: {},
          hits: [],
          near: [],
          indexing: null,
        })
      },
    })
    const { result } = typedInto('ferry')
    expect(result.current).toMatchObject({ articles: [], isLooking: true })
    await act(async () => {
      answer()
      await held
    })
    await waitFor(() => expect(result.current.isLooking).toBe(false))
    expect(result.current.articles).toHaveLength(1)
  })

  it('asks at once, and while it waits for an answer keeps only the last letter for later', async () => {
    const asked: string[] = []
    const answers: (() => void)[] = []
    answerWith({
      'article.find': async ({ query }) => {
        asked.push(query)
        await new Promise<void>((resolve) => answers.push(resolve))
        return done({ total: 0, heads: [], states: {}, hits: [], near: [], indexing: null })
      },
    })
    const { result } = renderHook(() => usePaletteItems())
    await waitFor(() => expect(asked).toEqual(['']))
    act(() => result.current.type('fe'))
    act(() => result.current.type('fer'))
    await act(async () => answers[0]?.())
    await waitFor(() => expect(asked).toEqual(['', 'fer']))
    expect(result.current.isLooking).toBe(true)
    await act(async () => answers[1]?.())
    await waitFor(() => expect(result.current.isLooking).toBe(false))
  })

  it('asks in the very moment of the letter, before anything of it is drawn', async () => {
    answerWith({ 'article.find': () => Promise.resolve(failed('noDesk')) })
    const { result } = renderHook(() => usePaletteItems())
    await waitFor(() => expect(result.current.isLooking).toBe(false))
    let askedAtOnce: readonly string[] = []
    act(() => {
      result.current.type('f')
      askedAtOnce = askedFor('article.find').map(({ query }) => query)
    })
    expect(askedAtOnce).toEqual(['', 'f'])
  })

  it('looks no longer when main could not look', async () => {
    answerWith({ 'article.find': () => Promise.resolve(failed('noDesk')) })
    const { result } = typedInto('ferry')
    await waitFor(() => expect(result.current.isLooking).toBe(false))
  })

  it('has nothing to look for while no desk is open', () => {
    pageStore.setState({ status: { kind: 'none' } })
    const { result } = typedInto('create')
    expect(result.current.isLooking).toBe(false)
    expect(result.current.commands.map(({ id }) => id)).toContain('command:desk.create')
  })
})
