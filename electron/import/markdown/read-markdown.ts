import { datelinePlace } from '../../../shared/article/dateline-place.ts'
import { guidSchema, type Guid } from '../../../shared/article/guid.ts'
import type { IncomingPicture } from '../../../shared/import/incoming-pictures.ts'
import { formatMessage } from '../../../shared/message/format-message.ts'
import type { IncomingArticle } from '../incoming-article.ts'
import { namedTags } from '../incoming-tag.ts'
import { ownSlug } from '../own-slug.ts'
import { Refusal } from '../refusal.ts'
import { versionSaid } from '../version-said.ts'
import { type FrontFields, splitFront } from './front-fields.ts'
import { FrontTimes } from './front-times.ts'
import { markdownToProse } from './markdown-to-prose.ts'

export type MarkdownPlace = {
  /** From the folder that was named, with slashes. */
  readonly path: string
  readonly timezone: string
}

/** One Markdown file; throws `Refusal` when it has no headline, no time, or fields that cannot be read. */
export function readMarkdown(text: string, { path, timezone }: MarkdownPlace): IncomingArticle {
  const { fields, body: written } = splitFront(text)
  const { headline, body } = headlineIn(fields, written)
  if (headline === '') throw new Refusal(formatMessage('import.refusal.noHeadline'))
  const guid = guidOf(fields, path)
  const times = new FrontTimes(fields, timezone)
  const named = /(?:^|\/)(\d{4}-\d\d-\d\d)-[^/]*$/.exec(path)?.[1]
  const date =
    times.read('date', 'published', 'pubDate') ??
    (named === undefined ? null : times.of(named, 'date'))
  const releasedAt = times.read('lastmod', 'last_modified_at', 'updated', 'modified') ?? date
  if (releasedAt === null) throw new Refusal(formatMessage('import.refusal.noDate'))
  const language = fields.text('language', 'lang')
  const { prose, pictures, dropped } = markdownToProse(body, language)
  const dateline = fields.text('dateline')
  const [embargoedUntil, expires] = [times.read('publishDate'), times.read('expiryDate')]
  return {
    guid,
    ...versionOf(fields),
    state: fields.value('draft') === true ? 'draft' : 'published',
    createdAt: times.read('released') ?? date ?? releasedAt,
    releasedAt,
    content: {
      headline,
      slugline: fields.text('slugline'),
      byline: fields.names('authors', 'author', 'byline').join(', '),
      dateline,
      located: fields.text('located') || datelinePlace(dateline),
      source: fields.text('source'),
      usageTerms: fields.text('rights'),
      genre: fields.text('genre'),
      lead: fields.text('description', 'summary', 'excerpt'),
      urgency: urgencyOf(fields),
      edNote: '',
      embargoedUntil,
      expires,
      language: language.length < 2 ? '' : language,
      body: prose,
    },
    sectionName: fields.names('categories', 'category', 'section')[0] ?? null,
    tags: namedTags(fields.names('tags', 'keywords')),
    urlSlug: ownSlug(fields.text('slug'), guid),
    related: fields.names('related').flatMap((name) => guidSchema.safeParse(name).data ?? []),
    picture: pictureOf(fields),
    bodyPictures: pictures,
    dropped,
    notes: times.isLocal ? [formatMessage('import.note.zone', { timezone })] : [],
  }
}

/** Its title, or the heading that the text begins with. */
function headlineIn(fields: FrontFields, body: string) {
  const headline = fields.text('title')
  const first = /^\s*# +([^\n]+?)(?: +#+)? *(?:\n|$)/.exec(body)
  if (headline !== '' || first === null) return { headline, body }
  return { headline: (first[1] ?? '').trim(), body: body.slice(first[0].length) }
}

/** By its own name in the world, else by the place it came from, so that it comes in once. */
function guidOf(fields: FrontFields, path: string): Guid {
  const said = guidSchema.safeParse(fields.text('id', 'guid', 'canonical_url', 'canonicalUrl'))
  return said.success ? said.data : guidSchema.parse(`urn:wiredesk:markdown:${path.slice(-900)}`)
}

function versionOf(fields: FrontFields): Pick<IncomingArticle, 'version' | 'isNumbered'> {
  return versionSaid(fields.text('version'))
}

function urgencyOf(fields: FrontFields): number {
  const urgency = Number(fields.value('urgency') ?? 5)
  return Number.isInteger(urgency) && urgency >= 1 && urgency <= 9 ? urgency : 5
}

function pictureOf(fields: FrontFields): IncomingPicture | null {
  const value = fields.value('image', 'cover', 'featured_image', 'images')
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const href = fields.text('image', 'featured_image', 'images')
    return href === '' ? null : { href, alt: '', caption: '', credit: '' }
  }
  const words = new Map<string, unknown>(Object.entries(value))
  const said = (...names: readonly string[]): string => {
    const found = names.map((name) => words.get(name)).find((one) => typeof one === 'string')
    return typeof found === 'string' ? found : ''
  }
  const href = said('path', 'src', 'url', 'image')
  const picture = { alt: said('alt'), caption: said('caption'), credit: said('credit') }
  return href === '' ? null : { href, ...picture }
}
