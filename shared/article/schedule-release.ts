import type { Instant } from '../instant/instant.ts'
import type { Article } from './article.ts'
import type { Schedule } from './schedule.ts'

/** Sets a first release for a time; the text counts as ready from now on. */
export function scheduleRelease(article: Article, scheduled: Schedule, now: Instant): Article {
  return { ...article, state: 'ready', scheduled, changedAt: now }
}

/** Leaves the release to a person again. */
export function unschedule(article: Article, now: Instant): Article {
  return { ...article, scheduled: null, changedAt: now }
}
