import { describe, expect, test } from 'vitest'

import type { TagCount } from '../../../shared/tag/tag-count.ts'
import { tagLookup } from '../../../shared/tag/tag-lookup.ts'
import { aTag } from '../../support/an-article.ts'

function counted(name: string, articles: number, aliases: readonly string[] = []): TagCount {
  return { tag: { ...aTag(name), aliases }, articles, lastUsedAt: null }
}

const lookup = tagLookup([
  counted('sea', 3),
  counted('Baltic Sea', 90),
  counted('season', 40),
  counted('Україна', 5, ['Ukraine']),
  counted('NATO', 7, ['НАТО', 'Альянс']),
  counted('C++ (мова)', 1),
  counted('São Paulo', 1),
])
const like = (typed: string, chosen: string[] = []) =>
  lookup
    .like(
      typed,
      chosen.map((name) => aTag(name).id),
      8,
    )
    .map(({ tag, alias }) => (alias === null ? tag.name : `${alias} → ${tag.name}`))

describe('a tag goes by', () => {
  test.each([
    ['its name in any case', 'SEA', 'sea'],
    ['its name in Cyrillic', 'україна', 'Україна'],
    ['an alias', 'ukraine', 'Україна'],
  ])('%s', (_, typed, name) => {
    expect(lookup.called(typed)?.name).toBe(name)
  })

  test('no part of its name', () => {
    expect(lookup.called('se')).toBeNull()
  })

  test('not its address, which keeps a name that may be another tag’s by now', () => {
    const renamed = { ...aTag('Harbour'), slug: 'port' }
    const port = { ...aTag('Port'), slug: 'port-2' }
    const both = [renamed, port].map((tag) => ({ tag, articles: 0, lastUsedAt: null }))
    expect(tagLookup(both).called('port')).toBe(port)
    expect(tagLookup(both.slice(0, 1)).called('port')).toBeNull()
  })
})

describe('what is typed offers', () => {
  test.each([
    ['names that begin with it first, then the most used', '#sea', ['season', 'sea', 'Baltic Sea']],
    ['a tag by its alias, and says which', 'нат', ['НАТО → NATO']],
    ['an alias in the other language', 'ukr', ['Ukraine → Україна']],
    ['a name whose accents were not typed', 'sao', ['São Paulo']],
    ['a name with signs that patterns use', 'c++ (', ['C++ (мова)']],
    ['nothing for nothing', ' #', []],
    ['nothing for what no tag is called', 'xyz', []],
  ])('%s', (_, typed, expected) => {
    expect(like(typed)).toEqual(expected)
  })

  test('nothing that the story carries already', () => {
    expect(like('sea', ['sea'])).toEqual(['season', 'Baltic Sea'])
  })
})
