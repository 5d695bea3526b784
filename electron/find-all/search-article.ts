import type { Article } from '../../shared/article/article.ts'
import type { ReadOnlyReason } from '../../shared/article/open-article.ts'
import { readOnlyReason } from '../../shared/article/read-only-reason.ts'
import { excerptOf } from '../../shared/find/excerpt-of.ts'
import { findMatches } from '../../shared/find/find-matches.ts'
import type { FindWish } from '../../shared/find/find-wish.ts'
import { knownHits } from '../../shared/find/known-hits.ts'
import { piecesOf } from '../../shared/find/pieces-of.ts'
import { readProse } from '../../shared/prose/read-prose.ts'
import type { SearchedArticle } from './search-job.ts'

/** An article with the first `mostHits` of what it holds of a wish; null when it holds none. */
export function searchArticle(
  article: Article,
  wish: FindWish,
  mostHits: number,
): SearchedArticle | null {
  const { guid, state, content } = article
  const pieces = piecesOf(content)
  const findings = findMatches(
    pieces.map(({ text }) => text),
    wish,
  )
  if (findings.kind !== 'found') return null
  const hits = knownHits(pieces, findings.matches).slice(0, mostHits)
  if (hits.length === 0) return null
  const { headline, language } = content
  const found = {
    guid,
    headline,
    language,
    state,
    readOnly: whyReadOnly(article),
    hits: hits.map(({ piece, match }) => ({
      ...excerptOf(piece.text, match),
      place: piece.place,
      groups: match.groups,
    })),
  }
  return { found, hits }
}

function whyReadOnly({ state, content }: Article): ReadOnlyReason | null {
  const isKnown = readProse(content.body) !== null
  return readOnlyReason(state) ?? (isKnown ? null : 'unknownContent')
}
