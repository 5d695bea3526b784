import type { ArticleHead } from '../../shared/article/article-head.ts'
import { articleSchema, type Article } from '../../shared/article/article.ts'
import type { LeadImage } from '../../shared/article/content.ts'
import type { Version } from '../../shared/article/version.ts'
import { urlSlug } from '../../shared/article/url-slug.ts'
import { placePictures } from '../../shared/import/incoming-pictures.ts'
import { formatMessage } from '../../shared/message/format-message.ts'
import type { IncomingArticle } from './incoming-article.ts'
import type { NamesTakenIn } from './names-taken-in.ts'
import { Refusal } from './refusal.ts'

/** What the desk does with an item that has this version, given what it knows of the article. */
export function fateOf(
  incoming: IncomingArticle,
  known: ArticleHead | null,
): 'add' | 'update' | 'skip' {
  if (known === null) return 'add'
  if (known.version >= incoming.version) return 'skip'
  // What the desk wrote itself is never replaced behind its back.
  if (known.isEdited || known.version === 0)
    throw new Refusal(formatMessage('import.refusal.editedHere'))
  return 'update'
}

/** What of a story's pictures the desk has taken in: null stands for one it could not. */
export type TakenPictures = {
  readonly lead: LeadImage | null
  readonly inBody: readonly (LeadImage | null)[]
}

/** The item as an article of this desk and its released version. */
export function takeIn(
  incoming: IncomingArticle,
  pictures: TakenPictures,
  names: NamesTakenIn,
  known: Article | null,
): { readonly article: Article; readonly version: Version } {
  const { guid, state, releasedAt, createdAt, version: number } = incoming
  const content = {
    ...incoming.content,
    section: names.section(incoming.sectionName),
    tags: names.tags(incoming.tagNames),
    image: pictures.lead,
    body: placePictures(incoming.content.body, pictures.inBody),
    related: known?.content.related ?? incoming.related,
    relatedHidden: known?.content.relatedHidden ?? [],
    notices: known?.content.notices ?? [],
    evolvedFrom: known?.content.evolvedFrom ?? null,
    urlSlug: known?.content.urlSlug ?? incoming.urlSlug ?? urlSlug(incoming.content.headline),
  }
  const firstReleasedAt = known?.firstReleasedAt ?? createdAt
  const article: Article = {
    guid,
    state,
    version: number,
    kept: known?.kept ?? 0,
    createdAt: known?.createdAt ?? createdAt,
    changedAt: releasedAt,
    firstReleasedAt,
    releasedAt,
    isEdited: false,
    scheduled: null,
    content,
  }
  refuseUnfit(article)
  const version = {
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
  return { article, version }
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
