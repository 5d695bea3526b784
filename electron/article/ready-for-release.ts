import type { Article } from '../../shared/article/article.ts'
import { releaseChecks } from '../../shared/article/release-checks.ts'
import type { ReleaseWish } from '../../shared/article/release-wish.ts'
import { uniqueSlug } from '../../shared/article/unique-slug.ts'
import { urlSlug } from '../../shared/article/url-slug.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { formatMessage } from '../../shared/message/format-message.ts'
import { DeskError } from '../store/desk-error.ts'
import type { DeskReader } from '../store/desk-store.ts'
import { deskFactsOf, slugsOfOthers } from './desk-facts-of.ts'

/**
 * The article as it may be released, with an address of its own; throws `releaseBlocked` naming
 * everything that stands in the way.
 */
export function readyForRelease(
  reader: Pick<DeskReader, 'desk' | 'heads' | 'head'>,
  article: Article,
  wish: ReleaseWish,
  now: Instant,
): Article {
  const { content, guid } = article
  const blocking = releaseChecks({
    content,
    wish,
    now,
    desk: reader.desk(),
    isEdited: article.isEdited,
    ...deskFactsOf(reader, { guid, ...content }),
  }).filter(({ severity }) => severity === 'blocks')
  if (blocking.length > 0) {
    const missing = blocking.map(({ rule, detail }) => formatMessage(`finding.${rule}`, { detail }))
    throw new DeskError('releaseBlocked', { missing: missing.join(' ') })
  }
  if (content.urlSlug !== '') return article
  const taken = slugsOfOthers(reader, guid)
  const slug = uniqueSlug(urlSlug(content.headline), (wanted) => taken.has(wanted))
  return { ...article, content: { ...content, urlSlug: slug } }
}
