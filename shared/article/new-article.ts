import type { Instant } from '../instant/instant.ts'
import { emptyProse } from '../prose/empty-prose.ts'
import type { Article } from './article.ts'
import type { Content } from './content.ts'
import type { Guid } from './guid.ts'

export function newContent(wish: Partial<Content> = {}): Content {
  return {
    headline: '',
    slugline: '',
    byline: '',
    dateline: '',
    located: '',
    source: '',
    usageTerms: '',
    genre: '',
    lead: '',
    section: null,
    urgency: 5,
    edNote: '',
    embargoedUntil: null,
    expires: null,
    language: 'en',
    urlSlug: '',
    tags: [],
    image: null,
    related: [],
    relatedHidden: [],
    notices: [],
    evolvedFrom: null,
    body: emptyProse,
    ...wish,
  }
}

/** An empty draft; `now` is both when it was made and last changed. */
export function newArticle(guid: Guid, now: Instant, wish: Partial<Content> = {}): Article {
  return {
    guid,
    state: 'draft',
    version: 0,
    kept: 0,
    createdAt: now,
    changedAt: now,
    firstReleasedAt: null,
    releasedAt: null,
    isEdited: false,
    scheduled: null,
    content: newContent(wish),
  }
}
