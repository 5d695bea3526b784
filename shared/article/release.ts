import { assertNever } from '../assert-never.ts'
import type { Instant } from '../instant/instant.ts'
import type { Article } from './article.ts'
import type { Content } from './content.ts'
import type { ReleaseAct } from './release-act.ts'
import type { ReleaseWish } from './release-wish.ts'
import { urlSlug } from './url-slug.ts'
import type { Signal, Version } from './version.ts'

type Released = { readonly article: Article; readonly version: Version }
type Outcome = { readonly state: Version['state']; readonly signal: Signal | null }

function outcomeOf(act: ReleaseAct): Outcome {
  switch (act) {
    case 'publish':
    case 'release':
      return { state: 'published', signal: null }
    case 'update':
    case 'refile':
      return { state: 'published', signal: 'sig:update' }
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
 * told at once, and an override lifts it; the first release's time never changes afterwards.
 */
export function release(
  article: Article,
  wish: ReleaseWish,
  { now, by }: { readonly now: Instant; readonly by: string },
): Released {
  const { act } = wish
  const { state, signal } = outcomeOf(act)
  const until = article.content.embargoedUntil
  const isOverridden = wish.embargoReason !== '' && act !== 'kill' && until !== null && until > now
  const content = contentOf(article.content, wish, { now, isOverridden })
  const firstReleasedAt = article.firstReleasedAt ?? now
  const number = article.version + 1
  const version: Version = {
    guid: article.guid,
    version: number,
    state,
    signal,
    act,
    by,
    embargoOverride: isOverridden ? { until, reason: wish.embargoReason } : null,
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
      scheduled: null,
      content,
    },
  }
}

function contentOf(
  content: Content,
  { act, note, notice }: ReleaseWish,
  { now, isOverridden }: { readonly now: Instant; readonly isOverridden: boolean },
): Content {
  return {
    ...content,
    edNote: note === '' ? content.edNote : note,
    embargoedUntil: act === 'kill' || isOverridden ? null : content.embargoedUntil,
    notices: notice === null ? content.notices : [...content.notices, { at: now, ...notice }],
    // Fixed with the first release: a corrected headline must not move the page from its address.
    urlSlug: content.urlSlug || urlSlug(content.headline),
  }
}
