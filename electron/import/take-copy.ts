import { createHash } from 'node:crypto'

import type { ArticleCopy } from '../../shared/article/article-copy.ts'
import type { Article } from '../../shared/article/article.ts'
import type { Content } from '../../shared/article/content.ts'
import { isEdited } from '../../shared/article/is-edited.ts'
import { newArticle } from '../../shared/article/new-article.ts'
import { newGuid } from '../../shared/article/new-guid.ts'
import { readOnlyReason } from '../../shared/article/read-only-reason.ts'
import { isSameJson } from '../../shared/is-same-json.ts'
import { readProse } from '../../shared/prose/read-prose.ts'
import { releasedContent } from '../article/released-content.ts'
import type { DeskStore } from '../store/desk-store.ts'
import { namedTags } from './incoming-tag.ts'
import type { NamesTakenIn } from './names-taken-in.ts'

export type TakenCopy =
  | { readonly fate: 'skip' }
  | { readonly fate: 'update' | 'add' | 'addBeside'; readonly article: Article }

/**
 * Takes back a copy that a person saved elsewhere. It becomes the article's text only where the
 * desk's own is older than the copy; text that is newer stays, and the copy stands beside it as a draft.
 */
export async function takeCopy(
  store: DeskStore,
  copy: ArticleCopy,
  known: Article | null,
  names: NamesTakenIn,
): Promise<TakenCopy> {
  const { article, takenAt } = copy
  const content = contentHere(store, copy, names)
  if (known === null) {
    const draft = newArticle(article.guid, article.createdAt, content)
    return { fate: 'add', article: { ...draft, changedAt: takenAt } }
  }
  if (isSameJson(known.content, content)) return { fate: 'skip' }
  const isReplaceable =
    known.changedAt <= takenAt &&
    readOnlyReason(known.state) === null &&
    readProse(known.content.body) !== null
  if (isReplaceable) {
    const released = await releasedContent(store, known)
    const article = {
      ...known,
      content,
      changedAt: takenAt,
      isEdited: isEdited(known, content, released),
    }
    return { fate: 'update', article }
  }
  const guid = newGuid(store.desk().baseUrl, takenAt, idOf(copy))
  if (store.head(guid) !== null) return { fate: 'skip' }
  return { fate: 'addBeside', article: newArticle(guid, takenAt, content) }
}

/** The copy's content with this desk's own section and tags; another desk knows them by name alone. */
function contentHere(store: DeskStore, copy: ArticleCopy, names: NamesTakenIn): Content {
  const { content } = copy.article
  const isSection = store.desk().sections.some(({ id }) => id === content.section)
  const known = new Set(store.tags().map(({ id }) => id))
  const isAllKnown = content.tags.every((id) => known.has(id))
  return {
    ...content,
    section: isSection ? content.section : names.section(copy.section),
    tags: isAllKnown ? content.tags : names.tags(namedTags(copy.tags)),
  }
}

// The same copy taken in again is the same draft.
function idOf(copy: ArticleCopy): string {
  return createHash('sha256').update(JSON.stringify(copy)).digest('hex').slice(0, 32)
}
