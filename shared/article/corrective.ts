import type { Instant } from '../instant/instant.ts'
import { emptyProse } from '../prose/empty-prose.ts'
import type { Article } from './article.ts'
import type { Guid } from './guid.ts'
import { newArticle } from './new-article.ts'

/**
 * A new story that tells of an error in one that left in an earlier cycle: a separate item that
 * names what it corrects, with the same section, tags and slugline, and no text yet.
 */
export function corrective(wrong: Article, guid: Guid, now: Instant): Article {
  const { content } = wrong
  return newArticle(guid, now, {
    ...content,
    headline: `CORRECTIVE: ${content.headline}`,
    lead: '',
    body: emptyProse,
    image: null,
    edNote: '',
    embargoedUntil: null,
    expires: null,
    urlSlug: '',
    notices: [],
    // A killed story is told of, never linked to.
    related: wrong.state === 'killed' ? [] : [wrong.guid],
    relatedHidden: [],
    evolvedFrom: wrong.guid,
  })
}
