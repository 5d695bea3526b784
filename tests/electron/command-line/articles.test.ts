import { describe, expect, it } from 'vitest'

import { aDeskFolder } from '../../support/a-desk-folder.ts'
import { aFilledDesk, guidOf } from '../../support/a-filled-desk.ts'
import { runHere } from '../../support/a-terminal.ts'

describe('articles', () => {
  it('lists them newest first, with the total beyond the limit', async () => {
    const folder = await aFilledDesk()
    const found = await runHere('articles', folder, '--limit', '2', '--json')
    expect(found).toMatchObject({ code: 0, err: '' })
    expect(found.json()).toMatchObject({
      total: 3,
      articles: [
        { guid: guidOf(3), headline: 'Story 3', state: 'held' },
        { guid: guidOf(2), headline: 'Story 2', state: 'published' },
      ],
    })
  })

  it('searches in the library’s own language', async () => {
    const folder = await aFilledDesk()
    const guids = async (...query: readonly string[]) => {
      const found = (await runHere('articles', folder, ...query, '--json')).json()
      return (found as { articles: readonly { guid: string }[] }).articles.map(({ guid }) => guid)
    }
    expect(await guids('is:published tag:even')).toEqual([guidOf(2)])
    expect(await guids('words', 'of', '1')).toEqual([guidOf(1)])
    expect(await guids('--', '-is:held')).toEqual([guidOf(2), guidOf(1)])
    expect(await guids('section:city', 'before:2026-11-22')).toEqual([guidOf(1)])
  })

  it('given a limit that is no number is wrong usage', async () => {
    const folder = await aDeskFolder()
    expect(await runHere('articles', folder, '--limit', 'ten')).toMatchObject({ code: 2 })
  })
})
