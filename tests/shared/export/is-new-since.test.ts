import { expect, it } from 'vitest'

import { contentHeadOf, headOf } from '../../../shared/article/head-of.ts'
import { isNewSince } from '../../../shared/export/is-new-since.ts'
import { articleOf, at, aVersion, noon } from '../../support/an-article.ts'

const [before, last, now] = [
  at('2026-11-21T10:00:00Z'),
  at('2026-11-21T11:00:00Z'),
  at('2026-11-21T13:00:00Z'),
]

function isNew(releasedAt: typeof noon, embargoedUntil: typeof noon | null = null): boolean {
  const version = aVersion('one', { releasedAt, content: { embargoedUntil } })
  const head = headOf(articleOf(version), contentHeadOf(version.content))
  return isNewSince(head, last, now)
}

it.each([
  ['was released since', noon, null, true],
  ['was released in the very second', last, null, true],
  ['was there before', before, null, false],
  ['came out of its embargo since', before, noon, true],
  ['was out of its embargo before', before, before, false],
  ['is under embargo still', before, at('2026-11-22T00:00:00Z'), false],
])('a story that %s', (_, releasedAt, embargoedUntil, expected) => {
  expect(isNew(releasedAt, embargoedUntil)).toBe(expected)
})
