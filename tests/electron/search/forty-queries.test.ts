import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createDesk } from '../../../electron/store/create-desk.ts'
import { findArticles } from '../../../electron/search/find-articles.ts'
import type { DeskStore } from '../../../electron/store/desk-store.ts'
import { openDesk } from '../../../electron/store/open-desk.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { newArticle } from '../../../shared/article/new-article.ts'
import { newDesk } from '../../../shared/desk/new-desk.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import type { Prose } from '../../../shared/prose/prose.ts'
import type { Tag, TagId } from '../../../shared/tag/tag.ts'
import { openedSearch } from '../../support/a-search.ts'
import { builtWorker, type BuiltWorker } from '../../support/built-worker.ts'

const now = '2026-11-25T12:00:00Z' as Instant

const table: readonly (readonly [query: string, found: string])[] = [
  // Ukrainian forms
  ['військові', 'aid america'],
  ['військових', 'aid america'],
  ['харків', 'aid kharkiv'],
  ['Харкова', 'aid kharkiv'],
  ['київ', 'chess summit-uk'],
  ['президент', 'summit-uk zelensky'],
  ['санкція', 'sanctions'],
  ['Зеленського', 'summit-uk zelensky'],
  ['порту', 'grain'],
  ['порти', 'grain'],
  ['Америки', 'america'],
  ['Донецьк', 'teacher'],
  ['знанням', 'knowledge'],
  ['українець', 'knowledge'],
  ['учитель', 'teacher'],
  ['львову', 'zelensky'],
  // English forms
  ['president', 'summit-en'],
  ['voting', 'budget strike'],
  ['strikes', 'strike'],
  ['plans', 'bomber summit-en'],
  ['ministry', 'budget'],
  ['bank', 'bank'],
  ['woman', 'train'],
  ['says', 'bank summit-en'],
  ['surprise', 'bank'],
  // Beginnings, diacritics, apostrophes, numbers
  ['енерг', 'energy kharkiv'],
  ['presid', 'summit-en'],
  ['port', 'strike'],
  ['cafe zurich', 'cafe'],
  ["п'ять", 'teacher'],
  ['п’ять', 'teacher'],
  ['b-52', 'bomber'],
  ['nato’s', 'america bomber summit-en summit-uk'],
  // Slips
  ['presdient', 'summit-en'],
  ['Зеленьский', 'summit-uk zelensky'],
  ['харкив', 'aid kharkiv'],
  ['santcions', ''],
  ['stirke', 'strike'],
  ['хакрова', 'aid kharkiv'],
  // Phrases
  ['"stood still"', 'strike'],
  ['"still stood"', ''],
  ['"ready to talk"', 'summit-en'],
  ['"готові до розмови"', 'summit-uk'],
  ['"harbour cranes"', ''],
  // Tags by name and alias, facts, and what is not wanted
  ['альянс', 'america bomber summit-en summit-uk'],
  ['nato -lang:uk', 'bomber summit-en'],
  ['tag:nato urgency:<2', 'summit-en summit-uk'],
  ['by:"анна берг"', ''],
  ['by:berg airport', 'airport'],
  ['lang:uk порт', 'grain'],
  ['допомога -родини', 'america'],
  ['is:published', ''],
  ['is:scheduled', ''],
  ['after:2026-11-24 kyiv', 'summit-en'],
  ['before:2026-11-24 kyiv', ''],
]

type Story = {
  readonly id: string
  readonly headline: string
  readonly lead: string
  readonly body: string
  readonly byline: string
  readonly language: string
  readonly tags: readonly string[]
  readonly urgency: number
}

function tag(id: string, name: string, ...aliases: readonly string[]): Tag {
  return { id: id as TagId, name, slug: id, aliases, kind: 'subject', topic: null, note: '' }
}

const tags = [
  tag('nato', 'NATO', 'НАТО', 'Альянс'),
  tag('eu', 'European Union', 'ЄС'),
  tag('ukraine', 'Ukraine', 'Україна'),
  tag('harbour', 'Harbour'),
]

function articleOf({ id, body, tags, ...story }: Story) {
  const paragraphs = body.split('\n').map((text) => ({
    type: 'paragraph',
    content: [{ type: 'text', text }],
  }))
  const at = '2026-11-25T10:00:00Z' as Instant
  const prose: Prose = { type: 'doc', content: paragraphs }
  return newArticle(id as Guid, at, { ...story, body: prose, tags: tags as TagId[] })
}

describe('the fixed stories', () => {
  let worker: BuiltWorker
  let store: DeskStore
  let search: ReturnType<typeof openedSearch>
  let remove = async (): Promise<void> => undefined

  beforeAll(async () => {
    worker = await builtWorker('search')
    const work = await mkdtemp(join(tmpdir(), 'wiredesk-queries-'))
    remove = () => rm(work, { recursive: true, force: true })
    const folder = join(work, 'desk')
    await createDesk(folder, newDesk({ name: 'Test', timezone: 'Europe/Kyiv', language: 'uk' }))
    store = await openDesk(folder)
    const file = new URL('../../fixtures/search/stories.json', import.meta.url)
    const stories = JSON.parse(await readFile(file, 'utf8')) as readonly Story[]
    await store.change(() => ({ change: { tags, articles: stories.map(articleOf) }, result: null }))
    search = openedSearch(store, worker, { now })
  })
  afterAll(async () => {
    await search.close()
    await store.close()
    await worker.remove()
    await remove()
  })

  it.each(table)('are found by «%s»: %s', async (query, found) => {
    const guids = await search.guids(query)
    expect(guids.toSorted().join(' ')).toBe(found)
    const read = await findArticles(store, query, now)
    expect(read.map(({ guid }) => guid)).toEqual(guids)
  })
})
