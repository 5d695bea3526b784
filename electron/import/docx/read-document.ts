import { basename } from 'node:path'

import { datelinePlace } from '../../../shared/article/dateline-place.ts'
import { guidSchema } from '../../../shared/article/guid.ts'
import type { IncomingPicture } from '../../../shared/import/incoming-pictures.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import { formatMessage } from '../../../shared/message/format-message.ts'
import { isLanguageTag } from '../../../shared/prose/language-tag.ts'
import { toText } from '../../../shared/prose/to-text.ts'
import { htmlToProse } from '../html-to-prose.ts'
import type { IncomingArticle } from '../incoming-article.ts'
import { namedTags } from '../incoming-tag.ts'
import { Refusal } from '../refusal.ts'
import { documentFacts } from './document-facts.ts'
import { documentHtml, pictureNumber, type DocumentFiles } from './document-html.ts'
import { documentParts } from './document-parts.ts'

export type DocumentPlace = {
  /** From the folder that was named, with slashes. */
  readonly path: string
  /** When its file was, for a document that does not say when it was written. */
  readonly changedAt: Instant
  /** Of a document that names none. */
  readonly language: string
}

/** One document; throws `Refusal` when it holds no words, and an `Error` when it cannot be read. */
export async function readDocument(
  files: DocumentFiles,
  { path, changedAt, language: spoken }: DocumentPlace,
): Promise<IncomingArticle> {
  const { html, pictures } = await documentHtml(files)
  const { isOurs, tags, section, picture, body, headline, ...words } = documentParts(html)
  const { createdAt, modifiedAt, language } = documentFacts(files)
  const withBytes = (one: IncomingPicture): IncomingPicture => {
    const at = pictureNumber(one.href)
    const bytes = pictures[at]
    return bytes === undefined ? one : { ...one, href: `${path}, ${at + 1}`, bytes }
  }
  const lead = htmlToProse(picture).pictures[0]
  const read = htmlToProse(body, language)
  if (headline === '' && toText(read.prose).trim() === '')
    throw new Refusal(formatMessage('import.refusal.noHeadline'))
  const releasedAt = modifiedAt ?? createdAt ?? changedAt
  return {
    guid: guidSchema.parse(`urn:wiredesk:docx:${path.slice(-900)}`),
    version: 1,
    isNumbered: false,
    // A document of somebody's was never released, as far as anybody can tell.
    state: isOurs ? 'published' : 'draft',
    createdAt: createdAt !== null && createdAt < releasedAt ? createdAt : releasedAt,
    releasedAt,
    content: {
      headline: headline || basename(path).replace(/\.docx$/i, ''),
      slugline: '',
      ...words,
      located: datelinePlace(words.dateline),
      usageTerms: '',
      genre: '',
      urgency: 5,
      edNote: '',
      embargoedUntil: null,
      expires: null,
      language: isLanguageTag(language) ? language : spoken,
      body: read.prose,
    },
    sectionName: section || null,
    tags: namedTags(tags),
    urlSlug: null,
    related: [],
    picture: lead === undefined ? null : withBytes(lead),
    bodyPictures: read.pictures.map(withBytes),
    dropped: read.dropped,
  }
}
