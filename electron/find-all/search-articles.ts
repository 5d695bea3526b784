import type { Article } from '../../shared/article/article.ts'
import type { Guid } from '../../shared/article/guid.ts'
import { nodeDisk } from '../disk/node-disk.ts'
import { openDeskFiles } from '../store/desk-files.ts'
import { deskFolder } from '../store/desk-folder.ts'
import { readDocument } from '../store/document-file.ts'
import { documentKinds } from '../store/document-kind.ts'
import { searchArticle } from './search-article.ts'
import type { SearchAnswer, SearchedArticle, SearchJob } from './search-job.ts'

/** Files read at a time: the disk works while the words are looked through. */
const readAhead = 16
const tellEveryMs = 80

/** Looks through a desk's articles and tells what it finds, a little at a time. */
export async function searchArticles(
  { folder, guids, typed, wish, mostHits }: SearchJob,
  tell: (answer: SearchAnswer) => void,
): Promise<void> {
  const files = await openDeskFiles(nodeDisk, folder, { isReadOnly: true })
  const asTyped = new Map(typed.map((article) => [article.guid, article]))
  let articles: SearchedArticle[] = []
  let hits = 0
  let unreadable = 0
  let toldAt = 0

  async function read(guid: Guid): Promise<Article | null> {
    const open = asTyped.get(guid)
    if (open !== undefined) return open
    const path = deskFolder.article(guid)
    return readDocument(files, documentKinds.article, path).catch(() => null)
  }

  function pass(done: number): void {
    tell({ kind: 'passed', done, articles })
    articles = []
    toldAt = performance.now()
  }

  function take(article: Article): void {
    if (wish.isRegex) tell({ kind: 'begun', guid: article.guid })
    const searched = searchArticle(article, wish, mostHits - hits)
    if (searched === null) return
    articles.push(searched)
    hits += searched.hits.length
  }

  for (let from = 0; from < guids.length; from += readAhead) {
    const some = await Promise.all(guids.slice(from, from + readAhead).map(read))
    for (const [at, article] of some.entries()) {
      if (article === null) unreadable += 1
      else take(article)
      const isFull = hits >= mostHits
      // A pattern is timed article by article, so each one's end is told.
      if (isFull || wish.isRegex || performance.now() - toldAt > tellEveryMs) pass(from + at + 1)
      if (!isFull) continue
      tell({ kind: 'ended', isFull, unreadable })
      return
    }
  }
  pass(guids.length)
  tell({ kind: 'ended', isFull: false, unreadable })
}
