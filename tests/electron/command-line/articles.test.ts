import { describe, expect, it } from 'vitest'

import { openDesk } from '../../../electron/store/open-desk.ts'
import { findTag } from '../../../shared/tag/find-tag.ts'
import { mergeTags } from '../../../shared/tag/merge-tags.ts'
import { aDeskFolder } from '../../support/a-desk-folder.ts'
import { aFilledDesk, aWire, guidOf, wireItem } from '../../support/a-filled-desk.ts'
import { runHere } from '../../support/a-terminal.ts'

function fail(): never {
  throw new Error('not there')
}

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

  it('finds by an alias and by the name of a tag that was merged, and an import makes neither anew', async () => {
    const folder = await aFilledDesk()
    const store = await openDesk(folder)
    const [odd, even] = ['odd', 'even'].map((name) => findTag(store.tags(), name)?.id)
    const merged = mergeTags(store.tagBook(), odd ?? fail(), even ?? fail())
    await store.change(() => ({ change: { tagBook: merged ?? fail() }, result: null }))
    await store.close()
    const wire = await aWire(wireItem(4, { subjects: [{ name: '#ODD', rel: 'about' }] }))
    expect((await runHere('import', folder, wire)).code).toBe(0)
    const found = (await runHere('articles', folder, 'tag:odd', '--json')).json()
    expect(found).toMatchObject({ total: 4 })
    const shown = (await runHere('show', folder, guidOf(1), '--json')).json()
    expect(shown).toMatchObject({ tags: ['even'] })
    expect((await openDesk(folder, { isReadOnly: true })).tags()).toMatchObject([
      { name: 'even', aliases: ['odd'] },
    ])
  })

  it('given a limit that is no number is wrong usage', async () => {
    const folder = await aDeskFolder()
    expect(await runHere('articles', folder, '--limit', 'ten')).toMatchObject({ code: 2 })
  })
})
