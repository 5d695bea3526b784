import { describe, expect, it } from 'vitest'

import { matchingTags, type TagNarrowing, type TagOrder } from '../../../renderer/tag/tag-order.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import type { TagCount } from '../../../shared/tag/tag-count.ts'
import type { TagId } from '../../../shared/tag/tag.ts'

type Wish = { readonly articles?: number; readonly used?: string; readonly aliases?: string[] }

function aTag(name: string, { articles = 0, used, aliases = [] }: Wish = {}): TagCount {
  const id = name as TagId
  const tag = { id, name, slug: name, aliases, kind: 'subject', topic: null, note: '' } as const
  return { tag, articles, lastUsedAt: (used ?? null) as Instant | null }
}

const tags = [
  aTag('енергетика', { articles: 3, used: '2026-11-21T00:00:00Z' }),
  aTag('NATO', { articles: 12, aliases: ['Alliance'] }),
  aTag('їжа', { articles: 3, used: '2026-11-22T00:00:00Z' }),
  aTag('budget', { articles: 0 }),
]

const all: TagNarrowing = { text: '', kind: null, alike: null }

function names(column: TagOrder['column'], direction: TagOrder['direction'], text = '') {
  return matchingTags(tags, { ...all, text }, { column, direction }).map(({ tag }) => tag.name)
}

describe('the table of tags', () => {
  it('stands by name as people sort, whatever the case and alphabet', () => {
    expect(names('name', 'ascending')).toEqual(['budget', 'NATO', 'енергетика', 'їжа'])
    expect(names('name', 'descending')).toEqual(['їжа', 'енергетика', 'NATO', 'budget'])
  })

  it('stands by use, and by name where the use is the same', () => {
    expect(names('articles', 'descending')).toEqual(['NATO', 'енергетика', 'їжа', 'budget'])
    expect(names('lastUsedAt', 'descending').slice(0, 2)).toEqual(['їжа', 'енергетика'])
  })

  it('finds a tag by a part of its name or alias', () => {
    expect(names('name', 'ascending', 'Енер')).toEqual(['енергетика'])
    expect(names('name', 'ascending', 'allia')).toEqual(['NATO'])
  })

  it('shows one kind, or only those that look like another', () => {
    const byName = { column: 'name', direction: 'ascending' } as const
    const shown = (narrowing: Partial<TagNarrowing>) =>
      matchingTags(tags, { ...all, ...narrowing }, byName).map(({ tag }) => tag.name)
    expect(shown({ kind: 'place' })).toEqual([])
    expect(shown({ kind: 'subject', text: 'na' })).toEqual(['NATO'])
    expect(shown({ alike: new Map([['budget' as TagId, []]]) })).toEqual(['budget'])
  })
})
