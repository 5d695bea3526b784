import type { Article } from '../../shared/article/article.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { Tag, TagId } from '../../shared/tag/tag.ts'
import { withTagAt } from '../../shared/tag/with-tag-at.ts'
import type { Decision, DeskStore } from '../store/desk-store.ts'

/** A tag that was deleted, and where each article had it, so that it can be put back. */
export type RemovedTag = {
  readonly tag: Tag
  readonly places: ReadonlyMap<Guid, number>
}

/** Deletes a tag from the desk and from every article, as one change. */
export async function removeTag(store: DeskStore, tag: Tag): Promise<Decision<RemovedTag>> {
  const places = new Map<Guid, number>()
  for (const head of store.heads()) {
    const place = head.working.tags.indexOf(tag.id)
    if (place !== -1) places.set(head.guid, place)
  }
  const articles = await retagged(store, places.keys(), (tags) =>
    tags.filter((id) => id !== tag.id),
  )
  const tags = store.tags().filter(({ id }) => id !== tag.id)
  return { change: { tags, articles }, result: { tag, places } }
}

export async function restoreTag(
  store: DeskStore,
  { tag, places }: RemovedTag,
): Promise<Decision<Tag>> {
  const articles = await retagged(store, places.keys(), (tags, guid) =>
    withTagAt(tags, tag.id, places.get(guid) ?? tags.length),
  )
  return { change: { tags: [...store.tags(), tag], articles }, result: tag }
}

async function retagged(
  store: DeskStore,
  guids: Iterable<Guid>,
  retag: (tags: readonly TagId[], guid: Guid) => readonly TagId[],
): Promise<readonly Article[]> {
  const articles: Article[] = []
  for (const guid of guids) {
    const article = await store.readArticle(guid)
    if (article === null) continue
    const tags = retag(article.content.tags, guid)
    articles.push({ ...article, content: { ...article.content, tags } })
  }
  return articles
}
