import { describe, expect, it } from 'vitest'

import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { moreAbout } from '../../../shared/article/more-about.ts'
import type { TagId } from '../../../shared/tag/tag.ts'
import { aHead } from '../../support/a-head.ts'

const heads = ['a', 'b', 'c', 'd', 'e', 'f'].map((name, age) => aHead(name, { age }))
const headOf = (guid: Guid): ArticleHead | null => heads.find((head) => head.guid === guid) ?? null
const tagged: Readonly<Record<string, string>> = { port: 'bdf', city: 'abce' }
const newest = (tag: TagId) => heads.filter(({ guid }) => tagged[tag]?.includes(guid))

function shown(wish: {
  related?: string
  tags?: readonly string[]
  capacity?: number
  held?: string
}) {
  const { related = '', tags = [], capacity = 10, held = '' } = wish
  const about = { guid: 'b' as Guid, related: related.split('') as Guid[], tags: tags as TagId[] }
  const mayShow = ({ guid }: ArticleHead): boolean => !held.includes(guid)
  return moreAbout(about, { capacity, newest, headOf, mayShow })
    .map(({ guid }) => guid)
    .join('')
}

describe('MORE ABOUT', () => {
  it('shows what shares a tag, newest first over all tags, never the story itself', () => {
    expect(shown({ tags: ['port', 'city'] })).toBe('acdef')
  })

  it('shows what the editor picked first, in the editor’s order', () => {
    expect(shown({ related: 'fx', tags: ['port', 'city'] })).toBe('facde')
    expect(shown({ related: 'bea' })).toBe('ea')
  })

  it('never shows what may not be public, even when it was picked', () => {
    expect(shown({ related: 'f', tags: ['city'], held: 'af' })).toBe('ce')
  })

  it('stops when it is full, and looks no further', () => {
    let looked = 0
    function* counted(tag: TagId) {
      for (const head of newest(tag)) {
        looked += 1
        yield head
      }
    }
    const about = { guid: 'b' as Guid, related: [], tags: ['city' as TagId] }
    const supply = { capacity: 1, newest: counted, headOf, mayShow: () => true }
    expect(moreAbout(about, supply).map(({ guid }) => guid)).toEqual(['a'])
    expect(looked).toBeLessThanOrEqual(2)
  })

  it('shows nothing for a story without tags or picks', () => {
    expect(shown({})).toBe('')
  })
})
