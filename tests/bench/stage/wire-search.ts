import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import type { IndexJob } from '../../../electron/search/index-question.ts'
import { openSearch } from '../../../electron/search/search.ts'
import { openTextSearch } from '../../../electron/search/text-search.ts'
import type { Article } from '../../../shared/article/article.ts'
import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { headOf } from '../../../shared/article/head-of.ts'
import { newArticle } from '../../../shared/article/new-article.ts'
import { instantOf } from '../../../shared/instant/instant-of.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import { parseQuery } from '../../../shared/query/parse-query.ts'
import { says } from '../../../shared/query/says.ts'
import { searchedParts, searchedText } from '../../../shared/query/searched-text.ts'
import { soughtOf } from '../../../shared/query/sought-of.ts'
import { splitQuery } from '../../../shared/query/split-query.ts'
import { wordLine } from '../../../shared/query/word-line.ts'
import { builtWorker } from '../../support/built-worker.ts'
import { memoryDesk } from '../../support/memory-desk.ts'
import { bodyOf, type WireStory } from './reuters.ts'

const library = createRequire(import.meta.url).resolve('node-sqlite3-wasm')
const now = '2026-11-25T12:00:00Z' as Instant
const putAtOnce = 500
// As many as the library asks for.
const page = 50

/** The search of a desk of that many wire stories, and the same asked of their texts in memory. */
export async function wireSearch(stories: readonly WireStory[], count: number) {
  const worker = await builtWorker('search')
  const work = await mkdtemp(join(tmpdir(), 'wiredesk-bench-'))
  const { store, put } = memoryDesk([])
  const job = { library, desk: work, file: join(work, 'index.sqlite'), seed: null }
  const parts = { store, workerFile: worker.file, job, tellIndexing: () => undefined }
  const text = openTextSearch(parts)
  await text.inStep()
  const search = openSearch(store, () => now, text)
  const lines: { readonly head: ArticleHead; readonly line: string }[] = []
  let builtMs = 0
  for (let from = 0; from < count; from += putAtOnce) {
    const some = Math.min(putAtOnce, count - from)
    const articles = Array.from({ length: some }, (_, at) => storyOf(stories, from + at))
    for (const article of articles) lines.push(lineOf(article))
    const begun = performance.now()
    await save(articles)
    await search.find('reuter', 0, 1)
    builtMs += performance.now() - begun
  }
  let isClosed = false
  // Those that stand newest first are what a scan looks at first, too.
  lines.reverse()

  async function save(articles: readonly Article[]): Promise<void> {
    for (const article of articles) put(headOf(article, null))
    await store.change(() => ({ change: { articles }, result: null }))
  }

  return {
    builtMs,
    find: (query: string) => search.find(query, 0, page),
    findBest: (query: string) =>
      search.find(query, 0, page, { by: 'relevance', isReversed: false }),
    scan: (query: string) => {
      const sought = splitQuery(parseQuery(query)).words.map((one) => soughtOf(one, new Map()))
      return lines.filter(({ line }) => sought.every((one) => says(line, one) !== one.isNegated))
        .length
    },
    /** Saves a story anew; ends when its new words can be found. */
    save: async (number: number, word: string) => {
      const story = storyOf(stories, number)
      const content = { ...story.content, lead: word }
      await save([{ ...story, content }])
    },
    /** What the finished index takes; nothing is found after that. */
    sizes: async () => {
      await text.close()
      isClosed = true
      const { size } = await stat(job.file)
      return { fileMb: size / 2 ** 20, memoryMb: await memoryOf(worker.file, job) }
    },
    remove: async () => {
      if (!isClosed) await text.close()
      await worker.remove()
      await rm(work, { recursive: true, force: true })
    },
  }
}

const run = promisify(execFile)
const opener = fileURLToPath(new URL('index-memory.mjs', import.meta.url))

/** By how many MB a process of its own grows. */
async function memoryOf(workerFile: string, job: IndexJob): Promise<number> {
  const args = ['--expose-gc', opener, workerFile, JSON.stringify(job)]
  const { stdout } = await run(process.execPath, args)
  return Number(stdout) / 2 ** 20
}

function lineOf(article: Article) {
  const text = searchedText(article.content)
  const line = wordLine(searchedParts.map((part) => text[part]).join('\n'))
  return { head: headOf(article, null), line }
}

function storyOf(stories: readonly WireStory[], number: number): Article {
  const story = stories[number % stories.length] ?? { title: '', body: '' }
  const at = instantOf(new Date(Date.UTC(2020, 0, 1, 0, number)))
  const content = { headline: story.title, body: bodyOf(story) }
  return newArticle(`urn:reuters:${number}` as Guid, at, content)
}
