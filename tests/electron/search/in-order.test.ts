import { expect, it } from 'vitest'

import { inOrder } from '../../../electron/search/in-order.ts'
import { pageOf } from '../../../electron/search/page-of.ts'
import type { FoundGuids, GuidSet } from '../../../electron/search/text-search.ts'
import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import { aHead } from '../../support/a-head.ts'

/** Three thousand stories, the newest first. */
const library: readonly ArticleHead[] = Array.from({ length: 3_000 }, (_, at) => ({
  ...aHead(`a${at}`),
  firstReleasedAt: null,
  changedAt: new Date(Date.UTC(2026, 0, 1, 0, 0, -at)).toISOString() as Instant,
}))
const byGuid = new Map(library.map((head) => [head.guid, head]))
const reader = { head: (guid: Guid) => byGuid.get(guid) ?? null }

function setOf(guids: readonly string[]): GuidSet {
  const set = new Set(guids as Guid[])
  return { count: set.size, guids: () => set, has: (guid) => set.has(guid) }
}

function found(guids: readonly string[], more: Partial<FoundGuids> = {}): FoundGuids {
  return {
    ...setOf(guids),
    isWhole: true,
    isAllBut: false,
    first: [],
    sought: [],
    ...more,
  }
}

function firstOf(found: FoundGuids, count = 4): readonly string[] {
  const { heads } = pageOf(inOrder(found, library, reader), { from: 0, count, total: null })
  return heads.map(({ guid }) => guid)
}

it('few and many come newest first', () => {
  expect(firstOf(found(['a9', 'a2', 'a700']))).toEqual(['a2', 'a9', 'a700'])
  const many = Array.from({ length: 2_500 }, (_, at) => `a${at + 300}`)
  expect(firstOf(found(many), 2)).toEqual(['a300', 'a301'])
})

it('those that are not wanted are left out', () => {
  expect(firstOf(found(['a0', 'a2'], { isAllBut: true }), 3)).toEqual(['a1', 'a3', 'a4'])
})

it('the headline comes before the lead, and each story once', () => {
  const first = [setOf(['a9', 'a5']), setOf(['a9', 'a5', 'a1'])]
  expect(firstOf(found(['a0', 'a1', 'a5', 'a9'], { first }))).toEqual(['a5', 'a9', 'a1', 'a0'])
  const many = Array.from({ length: 2_500 }, (_, at) => `a${at + 400}`)
  const ranks = found([...many, 'a3'], { first: [setOf(many), setOf(many)] })
  expect(firstOf(ranks, 2)).toEqual(['a400', 'a401'])
  expect(firstOf(ranks, 9_999).slice(2_499)).toEqual(['a2899', 'a3'])
})

it('a page is cut out, and counted only where the count is not known', () => {
  let looked = 0
  function* counting() {
    for (const head of library) {
      looked += 1
      yield head
    }
  }
  const page = pageOf(counting(), { from: 10, count: 2, total: 3_000 })
  expect(page.heads.map(({ guid }) => guid)).toEqual(['a10', 'a11'])
  expect({ total: page.total, isShort: looked < 20 }).toEqual({ total: 3_000, isShort: true })
  expect(pageOf(library, { from: 0, count: 1, total: null }).total).toBe(3_000)
})
