import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { findArticles } from '../../../electron/search/find-articles.ts'
import { openDesk } from '../../../electron/store/open-desk.ts'
import type { DeskStore } from '../../../electron/store/desk-store.ts'
import type { Article } from '../../../shared/article/article.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { newArticle } from '../../../shared/article/new-article.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import type { Prose } from '../../../shared/prose/prose.ts'
import type { Tag, TagId } from '../../../shared/tag/tag.ts'
import { aDeskFolder } from '../../support/a-desk-folder.ts'
import { aSearch } from '../../support/a-search.ts'
import { builtWorker, type BuiltWorker } from '../../support/built-worker.ts'

let worker: BuiltWorker
beforeAll(async () => {
  worker = await builtWorker('search')
})
afterAll(() => worker.remove())

const now = '2026-11-25T12:00:00Z' as Instant
const words = ['президент', 'президента', 'військові', 'військових', 'Харків', 'Харкові', 'NATO']
words.push('strike', 'striking', 'port', 'airport', 'П’ять', 'café', 'president', 'the', 'B-52')
const tagNames = ['NATO', 'Harbour strike', 'Президент']
const queries = ['президенти', 'військовий', 'харкова', 'nato', 'strikes', 'por', 'presdient']
queries.push('"the port"', '-nato', 'strike -port', 'is:draft president', 'tag:nato port', 'p')
queries.push("п'ять", 'cafe', 'b-52', '"strike"', 'харкив', '-is:draft -port', 'nato the', 'strkie')
/** The index keeps what it found for these, and changes it with the articles. */
const beginnings = ['p', 'п', 'st', 'ві', 'х', 'т', 'b', '5']
queries.push(...beginnings)

const text = fc.array(fc.constantFrom(...words), { maxLength: 5 }).map((some) => some.join(' '))
const change = fc.record({
  article: fc.nat(5),
  headline: text,
  lead: text,
  blocks: fc.array(text, { maxLength: 3 }),
  tags: fc.uniqueArray(fc.nat(2), { maxLength: 2 }),
  isSpiked: fc.boolean(),
})
type ArticleChange = typeof change extends fc.Arbitrary<infer T> ? T : never
const step = fc.oneof(
  { weight: 5, arbitrary: change.map((to) => ({ kind: 'article', to }) as const) },
  {
    weight: 1,
    arbitrary: fc
      .record({ tag: fc.nat(2), name: fc.constantFrom(...words, ...tagNames) })
      .map((to) => ({ kind: 'rename', to }) as const),
  },
  { weight: 1, arbitrary: fc.nat(5).map((number) => ({ kind: 'bin', number }) as const) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...beginnings).map((query) => ({ kind: 'ask', query }) as const),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'reopen' } as const) },
)

const tagOf = (number: number, name: string): Tag => ({
  id: `tag-${number}` as TagId,
  name,
  slug: `tag-${number}`,
  aliases: [],
  kind: 'subject',
  topic: null,
  note: '',
})

function articleOf(to: ArticleChange, second: number): Article {
  const at = `2026-11-25T10:00:${String(second).padStart(2, '0')}Z` as Instant
  const body: Prose = {
    type: 'doc',
    content: to.blocks
      .filter((text) => text !== '')
      .map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  }
  const { headline, lead } = to
  const tags = to.tags.map((number) => `tag-${number}` as TagId)
  const article = newArticle(`a${to.article}` as Guid, at, { headline, lead, body, tags })
  return to.isSpiked ? { ...article, state: 'spiked' } : article
}

async function compare(store: DeskStore, guids: (query: string) => Promise<readonly string[]>) {
  for (const query of queries) {
    const read = (await findArticles(store, query, now)).map(({ guid }) => guid)
    expect([query, await guids(query)]).toEqual([query, read])
  }
}

it('answers as reading every article does, whatever has changed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const folder = await aDeskFolder()
      let store = await openDesk(folder)
      let search = aSearch(store, worker, { now })
      let second = 0
      await store.change(() => ({
        change: { tags: tagNames.map((name, at) => tagOf(at, name)) },
        result: null,
      }))
      for (const one of steps) {
        second += 1
        if (one.kind === 'ask') await search.guids(one.query)
        else if (one.kind === 'reopen') {
          await search.close()
          await store.close()
          store = await openDesk(folder)
          search = aSearch(store, worker, { now })
        } else if (one.kind === 'bin') {
          const guid = `a${one.number}` as Guid
          const gone = store.head(guid) === null ? [] : [guid]
          await store.change(() => ({ change: { gone }, result: null }))
        } else if (one.kind === 'rename') {
          const tags = store
            .tags()
            .map((tag, at) => (at === one.to.tag ? { ...tag, name: one.to.name } : tag))
          await store.change(() => ({ change: { tags }, result: null }))
        } else {
          const article = articleOf(one.to, second)
          await store.change(() => ({ change: { articles: [article] }, result: null }))
        }
      }
      await compare(store, search.guids)
      await search.close()
      await store.close()
    }),
    { numRuns: Number(process.env['WIREDESK_RUNS'] ?? 12) },
  )
}, 240_000)
