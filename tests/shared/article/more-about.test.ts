import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { type About, moreAbout, type MoreAboutSupply } from '../../../shared/article/more-about.ts'
import type { MoreAboutOrder } from '../../../shared/desk/desk.ts'
import type { TagId } from '../../../shared/tag/tag.ts'
import { aHead } from '../../support/a-head.ts'

const heads = ['a', 'b', 'c', 'd', 'e', 'f'].map((name, age) => aHead(name, { age }))
const headOf = (guid: Guid): ArticleHead | null => heads.find((head) => head.guid === guid) ?? null
const tagged: Readonly<Record<string, string>> = { port: 'bdf', city: 'abce' }
const newest = (tag: TagId) => heads.filter(({ guid }) => tagged[tag]?.includes(guid))
const carrying = (tag: TagId): number => newest(tag).length

type Wish = {
  readonly related?: string
  readonly hidden?: string
  readonly tags?: readonly string[]
  readonly capacity?: number
  readonly held?: string
  readonly order?: MoreAboutOrder
}

function rowsOf(wish: Wish) {
  const { related = '', hidden = '', tags = [], capacity = 10, held = '', order = 'newest' } = wish
  const about: About = {
    guid: 'b' as Guid,
    headline: '',
    related: related.split('') as Guid[],
    relatedHidden: hidden.split('') as Guid[],
    tags: tags as TagId[],
  }
  const mayShow = ({ guid }: ArticleHead): boolean => !held.includes(guid)
  const supply: MoreAboutSupply = {
    capacity,
    order,
    mainTag: true,
    newest,
    carrying,
    headOf,
    mayShow,
  }
  return moreAbout(about, supply)
}

const shown = (wish: Wish): string =>
  rowsOf(wish)
    .map(({ head }) => head.guid)
    .join('')

describe('MORE ABOUT', () => {
  it('shows what shares a tag, newest first over all tags, never the story itself', () => {
    expect(shown({ tags: ['port', 'city'] })).toBe('acdef')
  })

  it('shows what the editor picked first, in the editor’s order', () => {
    expect(shown({ related: 'fx', tags: ['port', 'city'] })).toBe('facde')
    expect(shown({ related: 'bea' })).toBe('ea')
  })

  it('says which of its stories were picked', () => {
    const rows = rowsOf({ related: 'f', tags: ['port'] })
    expect(rows.map(({ isPicked }) => isPicked)).toEqual([true, false])
  })

  it('never shows what may not be public, even when it was picked', () => {
    expect(shown({ related: 'f', tags: ['city'], held: 'af' })).toBe('ce')
  })

  it('leaves out what was hidden by hand, even when it was picked as well', () => {
    expect(shown({ related: 'fe', hidden: 'ae', tags: ['city'] })).toBe('fc')
  })

  it('may list the closest first: two shared tags before one, a rarer one before a common one', () => {
    expect(shown({ tags: ['city', 'port'], order: 'closest' })).toBe('acedf')
    expect(shown({ tags: ['port', 'city'], order: 'closest' })).toBe('dface')
  })

  it('stops when it is full, and looks no further', () => {
    let looked = 0
    function* counted(tag: TagId) {
      for (const head of newest(tag)) {
        looked += 1
        yield head
      }
    }
    const tags = ['city' as TagId]
    const about = { guid: 'b' as Guid, headline: '', related: [], relatedHidden: [], tags }
    const supply = { capacity: 1, newest: counted, headOf, carrying, mayShow: () => true }
    const rows = moreAbout(about, { ...supply, order: 'newest', mainTag: true })
    expect(rows.map(({ head }) => head.guid)).toEqual(['a'])
    expect(looked).toBeLessThanOrEqual(2)
  })

  it('shows nothing for a story without tags or picks', () => {
    expect(shown({})).toBe('')
  })
})

describe('whatever is picked, hidden, held and tagged', () => {
  const some = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'x'))
    .map((names) => names.join(''))
  const wishes = fc.record({
    related: some,
    hidden: some,
    held: some,
    tags: fc.subarray(['port', 'city', 'sea']),
    capacity: fc.integer({ min: 1, max: 8 }),
    order: fc.constantFrom('newest' as const, 'closest' as const),
  })

  it('MORE ABOUT holds neither the story itself, nor one twice, nor one that is hidden or may not be shown', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const names = shown(wish).split('')
        expect(new Set(names).size).toBe(names.length)
        expect(names.length).toBeLessThanOrEqual(wish.capacity)
        for (const name of names) {
          expect(`b${wish.hidden}${wish.held}`.includes(name) && name !== '').toBe(false)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('the picks stand first, in the order they were picked in, and room is left only for lack of stories', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const fits = (name: string): boolean =>
          'acdef'.includes(name) && !`${wish.hidden}${wish.held}`.includes(name)
        const picks = [...new Set(wish.related)].filter(fits)
        const rows = rowsOf(wish)
        const picked = rows.filter(({ isPicked }) => isPicked).map(({ head }) => head.guid)
        expect(picked).toEqual(picks.slice(0, wish.capacity))
        expect(rows.slice(picked.length).every(({ isPicked }) => !isPicked)).toBe(true)
        const all = new Set([...picks, ...wish.tags.flatMap((tag) => tagged[tag]?.split('') ?? [])])
        expect(rows.length).toBe(Math.min(wish.capacity, [...all].filter(fits).length))
      }),
      { numRuns: 2000 },
    )
  })
})
