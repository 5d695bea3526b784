import { setImmediate } from 'node:timers/promises'

import type { Guid } from '../../shared/article/guid.ts'
import { searchedText } from '../../shared/query/searched-text.ts'
import { nodeDisk } from '../disk/node-disk.ts'
import { openDeskFiles } from '../store/desk-files.ts'
import { deskFolder } from '../store/desk-folder.ts'
import { readDocument } from '../store/document-file.ts'
import { documentKinds } from '../store/document-kind.ts'
import type { IndexedArticle, Numbered } from './index-question.ts'

const atOnce = 32

type Around = {
  readonly put: (articles: readonly IndexedArticle[]) => void
  /** Their files could not be read; that is told of elsewhere. */
  readonly tellUnread: (articles: readonly Numbered[]) => void
  readonly tellLeft: (left: number) => void
}

/**
 * Reads from a desk's folder what the index has not; `behind` shrinks as that goes on, and whoever
 * takes something out of it meanwhile has newer words of it.
 */
export async function catchUp(
  folder: string,
  behind: Map<Guid, Numbered>,
  { put, tellUnread, tellLeft }: Around,
): Promise<void> {
  const files = await openDeskFiles(nodeDisk, folder, { isReadOnly: true })

  async function readOne(article: Numbered): Promise<IndexedArticle | null> {
    const path = deskFolder.article(article.guid)
    const found = await readDocument(files, documentKinds.article, path).catch(() => null)
    if (found === null) return null
    return { ...article, text: searchedText(found.content), tags: found.content.tags }
  }

  for (;;) {
    // Also at the end: what is left may have come another way meanwhile.
    tellLeft(behind.size)
    if (behind.size === 0) return
    const some = firstOf(behind.values())
    const read = await Promise.all(some.map(readOne))
    // What was put meanwhile is newer than what was read.
    const isStill = ({ guid, id }: Numbered): boolean => behind.get(guid)?.id === id
    const articles = read.filter((one) => one !== null).filter(isStill)
    if (articles.length > 0) put(articles)
    const unread = some.filter((one, at) => read[at] === null && isStill(one))
    if (unread.length > 0) tellUnread(unread)
    for (const { guid } of some) behind.delete(guid)
    await setImmediate()
  }
}

function firstOf(all: Iterable<Numbered>): readonly Numbered[] {
  const some: Numbered[] = []
  for (const one of all) {
    if (some.push(one) === atOnce) break
  }
  return some
}
