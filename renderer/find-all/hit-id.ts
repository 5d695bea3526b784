import type { Guid } from '../../shared/article/guid.ts'
import type { FoundArticle } from '../../shared/find/found-article.ts'

/** Names a hit of a search: its article, and its number there. */
export type HitId = `${number} ${string}`

export function hitId(guid: Guid, number: number): HitId {
  return `${number} ${guid}`
}

/** The hits of an article that are to be replaced; none of one that may not be changed. */
export function chosenHits(
  { guid, hits, readOnly }: FoundArticle,
  leftOut: ReadonlySet<HitId>,
): readonly number[] {
  if (readOnly !== null) return []
  return [...hits.keys()].filter((number) => !leftOut.has(hitId(guid, number)))
}
