import { expect, it, test } from 'vitest'

import type { ArticleHead } from '../../../shared/article/article-head.ts'
import { closestFirst } from '../../../shared/article/closest-first.ts'
import { isNewer } from '../../../shared/article/newest-of.ts'
import type { TagId } from '../../../shared/tag/tag.ts'
import { aHead } from '../../support/a-head.ts'

type Story = readonly [headline: string, tags: string]

/** Stories named 1, 2, 3 …, the first the newest; each tag is one letter. */
function order(
  headline: string,
  tags: string,
  stories: readonly Story[],
  { mainTag = false, most = 100 } = {},
): string {
  const heads = stories.map(([headline, carried], at): readonly [ArticleHead, string] => [
    aHead(String(at + 1), { headline, age: at }),
    carried,
  ])
  const newest = (tag: TagId) => heads.filter(([, all]) => all.includes(tag)).map(([head]) => head)
  const found = closestFirst(
    { headline, tags: tags.split('') as TagId[], mainTag },
    { newest, carrying: (tag) => newest(tag).length, mayFollow: () => true },
    most,
  )
  return found.map(({ guid }) => guid).join('')
}

test.each<[string, string, string, readonly Story[], string]>([
  [
    'one more shared tag',
    'Ferry',
    'ab',
    [
      ['x', 'a'],
      ['y', 'b'],
      ['z', 'ab'],
    ],
    '312',
  ],
  [
    'a rarer tag',
    'Ferry',
    'ab',
    [
      ['x', 'a'],
      ['y', 'a'],
      ['z', 'b'],
    ],
    '312',
  ],
  [
    'a word of the headline',
    'Ferry delayed',
    'a',
    [
      ['Bridge', 'a'],
      ['Ferry back', 'a'],
    ],
    '21',
  ],
  [
    'a rarer word',
    'Ferry strike',
    'a',
    [
      ['Ferry x', 'a'],
      ['Ferry y', 'a'],
      ['The strike', 'a'],
    ],
    '312',
  ],
  [
    'the same word in another case',
    'Порт відкрито',
    'a',
    [
      ['Міст', 'a'],
      ['Поруч із портом', 'a'],
    ],
    '21',
  ],
  [
    'a tag rather than a word',
    'Ferry',
    'ab',
    [
      ['Ferry', 'a'],
      ['y', 'ab'],
      ['z', 'a'],
    ],
    '213',
  ],
  [
    'nothing more: the newer one',
    'Ferry',
    'a',
    [
      ['x', 'a'],
      ['y', 'a'],
    ],
    '12',
  ],
])('what comes first has %s', (_, headline, tags, stories, expected) => {
  expect(order(headline, tags, stories)).toBe(expected)
})

it('counts the main tag twice, where a desk has one', () => {
  const stories: readonly Story[] = [
    ['x', 'b'],
    ['y', 'b'],
    ['z', 'a'],
    ['w', 'a'],
    ['v', 'a'],
  ]
  expect(order('Ferry', 'ab', stories)).toBe('12345')
  expect(order('Ferry', 'ab', stories, { mainTag: true })).toBe('34512')
})

it('answers as many as are wanted, and those that are the closest of all', () => {
  const stories: readonly Story[] = [
    ['x', 'b'],
    ['y', 'a'],
    ['z', 'b'],
    ['ferry', 'a'],
    ['v', 'ab'],
  ]
  const all = order('Ferry', 'ab', stories)
  expect(all).toHaveLength(5)
  for (const most of [1, 2, 3, 4]) {
    expect(order('Ferry', 'ab', stories, { most })).toBe(all.slice(0, most))
  }
})

it('weighs the hundred newest of each tag and reads no further', () => {
  let read = 0
  const heads = Array.from({ length: 500 }, (_, age) => aHead(String(age), { age })).sort(
    (one, other) => (isNewer(one, other) ? -1 : 1),
  )
  function* newest() {
    for (const head of heads) {
      read += 1
      yield head
    }
  }
  const known = { newest, carrying: () => heads.length, mayFollow: () => true }
  const tags = ['a' as TagId]
  expect(closestFirst({ headline: '', tags, mainTag: true }, known, 500)).toHaveLength(100)
  expect(read).toBeLessThanOrEqual(101)
})
