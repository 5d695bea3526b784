import { assertNever } from '../assert-never.ts'
import type { Instant } from '../instant/instant.ts'
import type { Article } from './article.ts'
import { urlSlug } from './url-slug.ts'
import type { Signal, Version } from './version.ts'

export type ReleaseAct = 'publish' | 'correct' | 'hold' | 'kill'

type Outcome = { readonly state: Version['state']; readonly signal: Signal | null }

function outcomeOf(act: ReleaseAct, article: Article): Outcome {
  switch (act) {
    case 'publish':
      return { state: 'published', signal: article.version === 0 ? null : 'sig:update' }
    case 'correct':
      return { state: 'corrected', signal: 'sig:correction' }
    case 'hold':
      return { state: 'held', signal: null }
    case 'kill':
      return { state: 'killed', signal: 'sig:update' }
    default:
      return assertNever(act)
  }
}

/**
 * Releases the working copy as the next version. A kill clears the embargo, since the world must be
 * told at once; the first release's time never changes afterwards.
 */
export function release(
  article: Article,
  act: ReleaseAct,
  edNote: string,
  now: Instant,
): { article: Article; version: Version } {
  const { state, signal } = outcomeOf(act, article)
  const content = {
    ...article.content,
    edNote: edNote === '' ? article.content.edNote : edNote,
    embargoedUntil: act === 'kill' ? null : article.content.embargoedUntil,
    // Fixed with the first release: a corrected headline must not move the page from its address.
    urlSlug: article.content.urlSlug || urlSlug(article.content.headline),
  }
  const firstReleasedAt = article.firstReleasedAt ?? now
  const number = article.version + 1
  const version: Version = {
    guid: article.guid,
    version: number,
    state,
    signal,
    firstReleasedAt,
    releasedAt: now,
    content,
  }
  return {
    version,
    article: {
      ...article,
      state,
      version: number,
      changedAt: now,
      firstReleasedAt,
      releasedAt: now,
      isEdited: false,
      content,
    },
  }
}
