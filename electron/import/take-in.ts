import { articleSchema, type Article } from '../../shared/article/article.ts'
import type { LeadImage } from '../../shared/article/content.ts'
import { keep } from '../../shared/article/keep.ts'
import type { KeptVersion } from '../../shared/article/kept-version.ts'
import type { Version } from '../../shared/article/version.ts'
import { urlSlug } from '../../shared/article/url-slug.ts'
import { placePictures } from '../../shared/import/incoming-pictures.ts'
import { formatMessage } from '../../shared/message/format-message.ts'
import type { IncomingArticle } from './incoming-article.ts'
import type { NamesTakenIn } from './names-taken-in.ts'
import { Refusal } from './refusal.ts'

/** What of a story's pictures the desk has taken in: null stands for one it could not. */
export type TakenPictures = {
  readonly lead: LeadImage | null
  readonly inBody: readonly (LeadImage | null)[]
}

/** A story as this desk is to have it, with its release, or its text as it came where it has none. */
export type TakenIn = {
  readonly article: Article
  readonly version: Version | null
  readonly kept: KeptVersion | null
}

/** What the desk has of a story already, and how many texts it keeps of it, in the bin as well. */
export type Here = { readonly known: Article | null; readonly kept: number }

/** The item as an article of this desk. */
export function takeIn(
  incoming: IncomingArticle,
  pictures: TakenPictures,
  names: NamesTakenIn,
  { known, kept }: Here,
): TakenIn {
  const { guid, state, releasedAt, version: number } = incoming
  const content = {
    ...incoming.content,
    language: incoming.content.language || names.language,
    section: names.section(incoming.sectionName),
    tags: names.tags(incoming.tags),
    image: pictures.lead,
    body: placePictures(incoming.content.body, pictures.inBody),
    related: known?.content.related ?? incoming.related,
    relatedHidden: known?.content.relatedHidden ?? [],
    notices: known?.content.notices ?? [],
    evolvedFrom: known?.content.evolvedFrom ?? null,
    urlSlug: known?.content.urlSlug ?? incoming.urlSlug ?? urlSlug(incoming.content.headline),
  }
  const isReleased = state !== 'draft' && state !== 'inReview'
  const firstReleasedAt = known?.firstReleasedAt ?? incoming.createdAt
  const article: Article = {
    guid,
    state,
    version: isReleased ? number : 0,
    kept,
    createdAt: known?.createdAt ?? incoming.createdAt,
    changedAt: releasedAt,
    firstReleasedAt: isReleased ? firstReleasedAt : null,
    releasedAt: isReleased ? releasedAt : null,
    isEdited: false,
    scheduled: null,
    content,
  }
  refuseUnfit(article)
  if (!isReleased) {
    // So that the next import can tell whether anybody has worked on it.
    const label = formatMessage('import.keptLabel')
    return { ...keep(article, label, { now: releasedAt, by: '' }), version: null }
  }
  const version: Version = {
    guid,
    version: number,
    state,
    signal: null,
    act: actOf(incoming),
    by: '',
    embargoOverride: null,
    firstReleasedAt,
    releasedAt,
    content,
  }
  return { article, version, kept: null }
}

/** What a wire's item was at its source, as far as its status and number tell. */
function actOf({ state, version }: IncomingArticle): Version['act'] {
  if (state === 'held') return 'hold'
  if (state === 'killed') return 'kill'
  return version === 1 ? 'publish' : 'update'
}

/** The last gate: what the desk could not read back is never written. */
function refuseUnfit(article: Article): void {
  const found = articleSchema.safeParse(article)
  if (found.success) return
  const field = found.error.issues[0]?.path.at(-1) ?? 'text'
  throw new Refusal(formatMessage('import.refusal.unfit', { field: String(field) }))
}
