import { guidSchema, type Guid } from '../../../shared/article/guid.ts'
import { readInstant, instantOf } from '../../../shared/instant/instant-of.ts'
import { instantSchema, type Instant } from '../../../shared/instant/instant.ts'
import type { IncomingPicture } from '../../../shared/import/incoming-pictures.ts'
import { formatMessage } from '../../../shared/message/format-message.ts'
import { htmlToProse } from '../html-to-prose.ts'
import type { IncomingArticle } from '../incoming-article.ts'
import { namedTags } from '../incoming-tag.ts'
import { Refusal } from '../refusal.ts'
import { deskContent } from '../site/desk-content.ts'
import { DeskFieldsIn } from '../site/desk-fields-in.ts'
import { plainText } from '../site/plain-text.ts'
import { withoutNotes } from '../site/without-notes.ts'
import type { GhostMetaIn, GhostPostIn, GhostRelations, GhostTagIn } from './ghost-tables.ts'
import { lexicalToHtml } from './lexical-to-html.ts'
import { mobiledocToHtml } from './mobiledoc-to-html.ts'

// What nobody but its authors has seen stays so.
const states: Readonly<Record<string, IncomingArticle['state']>> = {
  published: 'published',
  sent: 'published',
  scheduled: 'published',
  draft: 'draft',
}

export type GhostParts = {
  readonly relations: GhostRelations
  /** Where a picture stands beside the export; its address on the network when it does not. */
  readonly beside: (address: string) => string
}

/** What of a post only its desk knew; empty for one that was never ours. */
export function deskFieldsOf(meta: GhostMetaIn | null): DeskFieldsIn {
  try {
    const { wiredesk } = JSON.parse(meta?.frontmatter ?? '{}') as { readonly wiredesk?: unknown }
    const rows = Array.isArray(wiredesk) ? (wiredesk as readonly unknown[]) : []
    return new DeskFieldsIn(rows.filter(isField))
  } catch {
    return new DeskFieldsIn([])
  }
}

function isField(row: unknown): row is readonly [string, string] {
  return Array.isArray(row) && row.length === 2 && row.every((part) => typeof part === 'string')
}

/** The name of a post in the world: its desk's, its first address, or what its site numbered it by. */
export function guidOfGhost(
  { id, canonical_url: address }: GhostPostIn,
  fields: DeskFieldsIn,
): Guid {
  const guid = guidSchema.safeParse(fields.text('guid') || address?.trim() || `urn:ghost:${id}`)
  if (!guid.success) throw new Refusal(formatMessage('import.refusal.badUri'))
  return guid.data
}

/** One post or page; throws `Refusal` for one that has no headline or time. */
export function readGhostPost(
  post: GhostPostIn,
  { relations, beside }: GhostParts,
): IncomingArticle {
  const meta = relations.metaOf(post.id)
  const fields = deskFieldsOf(meta)
  const isOurs = fields.text('guid') !== ''
  const status = post.status ?? 'draft'
  const state = Object.hasOwn(states, status) ? states[status] : undefined
  if (state === undefined)
    throw new Refusal(formatMessage('import.refusal.siteStatus', { found: status.slice(0, 60) }))
  const headline =
    fields.text('headline') || (isOurs ? post.title : post.title.replace(/\s+/g, ' ').trim())
  if (headline.trim() === '') throw new Refusal(formatMessage('import.refusal.noHeadline'))
  const dropped = new Set<string>()
  const html = htmlOf(post, dropped).replaceAll('__GHOST_URL__/', '')
  const language = fields.text('language') || post.locale || relations.language
  const {
    prose,
    pictures,
    dropped: left,
  } = htmlToProse(isOurs ? withoutNotes(html) : html, language)
  return {
    guid: guidOfGhost(post, fields),
    ...fields.version,
    state,
    ...timesOf(post, fields),
    content: deskContent(fields, {
      headline,
      lead: fields.text('lead') || (post.custom_excerpt ?? ''),
      byline: isOurs ? fields.text('byline') : relations.authorsOf(post).join(', '),
      embargoedUntil: status === 'scheduled' ? instantIn(post.published_at) : null,
      language,
      body: prose,
    }),
    ...namesOf(relations.tagsOf(post.id)),
    urlSlug: post.slug ?? null,
    related: fields.guids('related'),
    picture: pictureOf(post, meta, beside),
    bodyPictures: pictures.map((shown) => ({ ...shown, href: beside(shown.href) })),
    dropped: [...dropped, ...left],
  }
}

function htmlOf(post: GhostPostIn, dropped: Set<string>): string {
  const found =
    (post.lexical === null || post.lexical === undefined
      ? null
      : lexicalToHtml(post.lexical, dropped)) ??
    (post.mobiledoc === null || post.mobiledoc === undefined
      ? null
      : mobiledocToHtml(post.mobiledoc, dropped))
  return found ?? post.html ?? ''
}

/** The first tag that readers see is the section; internal ones are a site's own business. */
function namesOf(tags: readonly GhostTagIn[]): Pick<IncomingArticle, 'sectionName' | 'tags'> {
  const told = tags.filter((tag) => !isInternal(tag)).map(({ name }) => name)
  const [section = null, ...others] = told
  return { sectionName: section, tags: namedTags(others) }
}

export function isInternal({ name, visibility }: GhostTagIn): boolean {
  return visibility === 'internal' || name.startsWith('#')
}

function timesOf(
  post: GhostPostIn,
  fields: DeskFieldsIn,
): Pick<IncomingArticle, 'createdAt' | 'releasedAt'> {
  const published = post.status === 'scheduled' ? null : instantIn(post.published_at)
  const first = published ?? instantIn(post.created_at) ?? instantIn(post.published_at)
  if (first === null) throw new Refusal(formatMessage('import.refusal.noPostTime'))
  const createdAt = fields.instant('first_released') ?? first
  const updated = instantIn(post.updated_at)
  const last = updated !== null && updated > createdAt ? updated : createdAt
  return { createdAt, releasedAt: fields.instant('released') ?? last }
}

/** Ghost has written moments as ISO 8601, as its database does, and as milliseconds. */
function instantIn(said: string | number | null | undefined): Instant | null {
  if (said === null || said === undefined) return null
  const read =
    typeof said === 'number'
      ? dated(said)
      : readInstant(/[Zz]|[+-]\d\d:?\d\d$/.test(said) ? said : `${said.trim().replace(' ', 'T')}Z`)
  return instantSchema.safeParse(read).data ?? null
}

function dated(milliseconds: number): Instant | null {
  const date = new Date(milliseconds)
  return Number.isNaN(date.getTime()) ? null : instantOf(date)
}

function pictureOf(
  { feature_image: image }: GhostPostIn,
  meta: GhostMetaIn | null,
  beside: GhostParts['beside'],
): IncomingPicture | null {
  if (image === null || image === undefined || image === '') return null
  const alt = meta?.feature_image_alt ?? ''
  const { caption, credit } = captionIn(meta?.feature_image_caption ?? '')
  return { href: beside(image.replace('__GHOST_URL__/', '')), alt, caption, credit }
}

/** Ghost keeps a caption as HTML; ours tells the credit apart. */
function captionIn(html: string): Pick<IncomingPicture, 'caption' | 'credit'> {
  const { pictures } = htmlToProse(`<figure><img src="x"><figcaption>${html}</figcaption></figure>`)
  const [found] = pictures
  return { caption: found?.caption ?? plainText(html), credit: found?.credit ?? '' }
}
