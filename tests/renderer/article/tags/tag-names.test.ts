import { describe, expect, test } from 'vitest'

import { tagCalled, tagsLike } from '../../../../renderer/article/tags/tag-names.ts'
import type { TagCount } from '../../../../shared/tag/tag-count.ts'
import { aTag } from '../../../support/an-article.ts'

function counted(name: string, articles: number, aliases: readonly string[] = []): TagCount {
  return { tag: { ...aTag(name), aliases }, articles, lastUsedAt: null }
}

const tags = [
  counted('sea', 3),
  counted('Baltic Sea', 90),
  counted('season', 40),
  counted('Україна', 5, ['Ukraine']),
]

describe('a tag goes by', () => {
  test.each([
    ['its name in any case', 'SEA', 'sea'],
    ['its name in Cyrillic', 'україна', 'Україна'],
    ['an alias', 'ukraine', 'Україна'],
  ])('%s', (_, typed, name) => {
    expect(tagCalled(typed, tags)?.name).toBe(name)
  })

  test('no part of its name', () => {
    expect(tagCalled('se', tags)).toBeUndefined()
  })
})

test('names that begin with what is typed are offered first, then the most used', () => {
  expect(tagsLike('#sea', tags, []).map(({ name }) => name)).toEqual([
    'season',
    'sea',
    'Baltic Sea',
  ])
})

test('what the story carries already is not offered again, and nothing is for nothing', () => {
  expect(tagsLike('sea', tags, [aTag('sea').id]).map(({ name }) => name)).toEqual([
    'season',
    'Baltic Sea',
  ])
  expect(tagsLike(' #', tags, [])).toEqual([])
})
