import type { HitId } from './hit-id.ts'
import { chosenHits, hitId } from './hit-id.ts'
import type { ResultRow } from './result-rows.ts'

/** The hits left out after a row was pressed: a hit, or all of an article's. */
export function chooseHits(leftOut: ReadonlySet<HitId>, row: ResultRow): ReadonlySet<HitId> {
  const { article } = row
  if (article.readOnly !== null) return leftOut
  const ids =
    row.kind === 'hit'
      ? [hitId(article.guid, row.number)]
      : [...article.hits.keys()].map((number) => hitId(article.guid, number))
  const isChosen =
    row.kind === 'hit'
      ? ids.every((id) => !leftOut.has(id))
      : chosenHits(article, leftOut).length === article.hits.length
  const after = new Set(leftOut)
  for (const id of ids) {
    if (isChosen) after.add(id)
    else after.delete(id)
  }
  return after
}
