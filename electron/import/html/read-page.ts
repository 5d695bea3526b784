import { parse } from 'parse5'

import { datelinePlace } from '../../../shared/article/dateline-place.ts'
import { guidSchema, type Guid } from '../../../shared/article/guid.ts'
import type { IncomingPicture } from '../../../shared/import/incoming-pictures.ts'
import { formatMessage } from '../../../shared/message/format-message.ts'
import { isLanguageTag } from '../../../shared/prose/language-tag.ts'
import { toText } from '../../../shared/prose/to-text.ts'
import { boundedTree } from '../bounded-tree.ts'
import { withoutLead } from '../feeds/without-lead.ts'
import { htmlToProse } from '../html-to-prose.ts'
import type { IncomingArticle } from '../incoming-article.ts'
import { namedTags } from '../incoming-tag.ts'
import { FrontTimes } from '../markdown/front-times.ts'
import { ownSlug } from '../own-slug.ts'
import { Refusal } from '../refusal.ts'
import { articleInPage } from './article-in-page.ts'
import { pageFacts, type PageFacts } from './page-facts.ts'
import { personsOf, pictureOf, urlOf } from './page-words.ts'

export type PagePlace = {
  /** From the folder that was named, with slashes. */
  readonly path: string
  readonly timezone: string
  /** Where a picture stands that the page names by its address in the world. */
  readonly beside: (address: string, page: string) => string
}

/** The article of a page, or what a page without one is. Throws `Refusal` for an article that cannot come in. */
export function readPage(text: string, place: PagePlace): IncomingArticle | 'list' | 'none' {
  const page = parse(text, { treeAdapter: boundedTree() })
  const facts = pageFacts(page)
  const { fields, kind } = facts
  const shown = articleInPage(page, kind === 'article')
  if (shown === null || kind === 'list') return kind === 'list' ? 'list' : 'none'
  const { isOurs } = shown
  const headline =
    (isOurs ? '' : fields.text('headline')) || shown.headline || fields.text('og:title')
  const spoken = [fields.text('inLanguage'), facts.language, fields.text('og:locale')]
  const language = spoken.map((said) => said.replace('_', '-')).find(isLanguageTag) ?? ''
  const read = htmlToProse(shown.body, language)
  const isEmpty = toText(read.prose).trim() === '' && read.pictures.length === 0
  if (headline === '' || (isEmpty && !isOurs)) return 'none'
  const times = new FrontTimes(fields, place.timezone)
  const date =
    times.read('datePublished', 'article:published_time', 'dateCreated', 'date', 'pubdate') ??
    (shown.time === '' ? null : times.of(shown.time, 'datetime'))
  const changed = times.read('dateModified', 'article:modified_time', 'og:updated_time') ?? date
  if (changed === null) {
    if (kind === null) return 'none'
    throw new Refusal(formatMessage('import.refusal.noDate'))
  }
  const address = facts.canonical || urlOf(fields.value('url')) || fields.text('og:url')
  const near = (one: IncomingPicture): IncomingPicture => ({
    ...one,
    href: place.beside(one.href, address),
  })
  const guid = guidOf(facts, address, { isOurs, path: place.path })
  const said = fields.value('description', 'og:description')
  const lead = typeof said !== 'string' ? '' : isOurs ? said : said.replace(/\s+/g, ' ').trim()
  const opened = isOurs ? { dateline: '', body: read.prose } : withoutLead(read.prose, lead)
  const dateline = shown.dateline || opened.dateline || fields.text('dateline')
  const version = Number(fields.value('version') ?? Number.NaN)
  const isNumbered = Number.isSafeInteger(version) && version > 0
  const bodyPictures = read.pictures.map(near)
  const lone = shown.picture ?? (isOurs ? null : pictureOf(fields))
  const picture = lone === null ? null : near(lone)
  return {
    guid,
    version: isNumbered ? version : 1,
    ...(!isNumbered && { isNumbered: false as const }),
    state: 'published',
    createdAt: date === null || date > changed ? changed : date,
    releasedAt: date !== null && date > changed ? date : changed,
    content: {
      headline,
      slugline: '',
      byline: personsOf(fields).join(', '),
      dateline,
      located: datelinePlace(dateline),
      source: isOurs ? '' : fields.text('publisher', 'og:site_name'),
      usageTerms: '',
      genre: '',
      lead,
      urgency: 5,
      edNote: '',
      embargoedUntil: null,
      expires: null,
      language,
      body: opened.body,
    },
    sectionName: fields.names('articleSection', 'article:section')[0] ?? null,
    tags: namedTags(fields.names('keywords', 'article:tag', 'news_keywords')),
    urlSlug: slugOf(address, guid),
    related: [],
    picture: bodyPictures.some(({ href }) => href === picture?.href) ? null : picture,
    bodyPictures,
    dropped: read.dropped,
    notes: times.isLocal ? [formatMessage('import.note.zone', { timezone: place.timezone })] : [],
  }
}

/** By its own name or address in the world, else by the place it came from, so that it comes in once. */
function guidOf(
  { fields }: PageFacts,
  address: string,
  { isOurs, path }: { readonly isOurs: boolean; readonly path: string },
): Guid {
  const names = [fields.text('@id'), address].filter((name) => /^[a-z][a-z0-9+.-]*:/i.test(name))
  // A name that was no address went out as one.
  const escaped = isOurs ? /^urn:wiredesk:([^:]+)$/.exec(names[0] ?? '')?.[1] : undefined
  const said = guidSchema.safeParse(escaped === undefined ? names[0] : unescaped(escaped))
  return said.success ? said.data : guidSchema.parse(`urn:wiredesk:html:${path.slice(-900)}`)
}

function unescaped(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return `urn:wiredesk:${name}`
  }
}

function slugOf(address: string, guid: Guid): string | null {
  const last = /([^/?#]+?)(?:\.html?)?\/?(?:[?#].*)?$/i.exec(address)?.[1] ?? ''
  return /^[a-z0-9-]*[a-z][a-z0-9-]*$/.test(last) && last.length <= 100 ? ownSlug(last, guid) : null
}
