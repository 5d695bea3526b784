import { describe, expect, test } from 'vitest'

import type { Guid } from '../../../shared/article/guid.ts'
import { mergeContent } from '../../../shared/article/merge-content.ts'
import { newContent } from '../../../shared/article/new-article.ts'
import type { TagId } from '../../../shared/tag/tag.ts'

const base = newContent({ headline: 'Base', lead: 'Base' })

test('each field is mine where I changed it, and theirs otherwise', () => {
  const mine = { ...base, headline: 'Mine' }
  const theirs = { ...base, headline: 'Theirs', lead: 'Theirs' }
  expect(mergeContent(base, mine, theirs)).toEqual({ ...base, headline: 'Mine', lead: 'Theirs' })
})

describe('tags are merged one by one', () => {
  const merge = (before: string, mine: string, theirs: string): string => {
    const tagged = (tags: string) => ({ ...base, tags: tags.split('') as TagId[] })
    return mergeContent(tagged(before), tagged(mine), tagged(theirs)).tags.join('')
  }

  test.each([
    ['one that they removed goes', 'ab', 'abc', 'b', 'bc'],
    ['one that they put in its place comes there', 'ab', 'abc', 'xb', 'xbc'],
    ['one that I removed stays away', 'ab', 'b', 'ab', 'b'],
    ['mine untouched are theirs, in their order', 'ab', 'ab', 'ba', 'ba'],
    ['one that both added stands once', 'a', 'ab', 'ab', 'ab'],
  ])('%s', (_, before, mine, theirs, merged) => {
    expect(merge(before, mine, theirs)).toBe(merged)
  })
})

describe('picks for MORE ABOUT', () => {
  const merge = (base: string, mine: string, theirs: string): string => {
    const of = (picks: string) => {
      const [related = '', hidden = ''] = picks.split('/')
      const guids = (names: string) => names.split('') as Guid[]
      return newContent({ related: guids(related), relatedHidden: guids(hidden) })
    }
    const { related, relatedHidden } = mergeContent(of(base), of(mine), of(theirs))
    return `${related.join('')}/${relatedHidden.join('')}`
  }

  test('are merged one by one', () => {
    expect(merge('ab/', 'ba/', 'abc/')).toBe('bac/')
    expect(merge('a/x', 'a/xy', 'a/xz')).toBe('a/xyz')
    expect(merge('a/x', 'ax/', 'a/xz')).toBe('ax/z')
  })

  test('that one side has just made are not hidden by the other', () => {
    expect(merge('a/', 'ab/', 'a/b')).toBe('ab/')
    expect(merge('a/', 'a/b', 'ab/')).toBe('ab/')
  })

  test.each([
    ['was already', 'a/a', 'a/a', 'a/ab', 'a/ab'],
    ['one side made hidden', 'a/', 'a/a', 'ab/', 'ab/a'],
    ['one side left hidden when it picked it', '/a', 'a/a', '/ab', 'a/ab'],
  ])('stay hidden where both hold and the article %s', (_, base, mine, theirs, merged) => {
    expect(merge(base, mine, theirs)).toBe(merged)
    expect(merge(base, theirs, mine)).toBe(merged)
  })
})
