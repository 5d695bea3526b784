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

test('picks for MORE ABOUT are merged one by one, and what one picked is not hidden by the other', () => {
  const merge = (base: string, mine: string, theirs: string): string => {
    const of = (picks: string) => {
      const [related = '', hidden = ''] = picks.split('/')
      const guids = (names: string) => names.split('') as Guid[]
      return newContent({ related: guids(related), relatedHidden: guids(hidden) })
    }
    const { related, relatedHidden } = mergeContent(of(base), of(mine), of(theirs))
    return `${related.join('')}/${relatedHidden.join('')}`
  }
  expect(merge('ab/', 'ba/', 'abc/')).toBe('bac/')
  expect(merge('a/x', 'a/xy', 'a/xz')).toBe('a/xyz')
  expect(merge('a/x', 'ax/', 'a/xz')).toBe('ax/z')
  expect(merge('a/', 'ab/', 'a/b')).toBe('ab/')
})
