import { basename } from 'node:path'

import { datelinePlace } from '../../../shared/article/dateline-place.ts'
import { guidSchema } from '../../../shared/article/guid.ts'
import { newContent } from '../../../shared/article/new-article.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import { formatMessage } from '../../../shared/message/format-message.ts'
import { htmlToProse } from '../html-to-prose.ts'
import type { IncomingArticle } from '../incoming-article.ts'
import { namedTags } from '../incoming-tag.ts'
import { Refusal } from '../refusal.ts'
import { textToProse } from '../text-to-prose.ts'
import { ownText } from './own-text.ts'
import { blocksToHtml } from './text-blocks.ts'

export type TextPlace = {
  /** From the folder that was named, with slashes. */
  readonly path: string
  readonly timezone: string
  readonly language: string
  /** When its file was: a text says nothing of when it was written. */
  readonly changedAt: Instant
}

const longestHeadline = 300

/** One text: ours with its fields, any other with its first line over it; throws `Refusal` for an empty one. */
export function readText(text: string, place: TextPlace): IncomingArticle {
  const whole = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const ours = ownText(whole, place.timezone)
  const { path, timezone, language, changedAt } = place
  const story = {
    guid: guidSchema.parse(`urn:wiredesk:txt:${path.slice(-900)}`),
    version: 1,
    isNumbered: false as const,
    urlSlug: null,
    related: [],
    picture: null,
    bodyPictures: [],
    dropped: [],
  }
  if (ours === null) {
    return {
      ...story,
      // A text of somebody's was never released, as far as anybody can tell.
      state: 'draft',
      createdAt: changedAt,
      releasedAt: changedAt,
      content: { ...newContent({ language }), ...told(whole, path) },
      sectionName: null,
      tags: [],
    }
  }
  const { at, section, tags, blocks, ...fields } = ours
  const { prose } = htmlToProse(blocksToHtml(blocks))
  return {
    ...story,
    state: 'published',
    createdAt: at,
    releasedAt: at,
    content: {
      ...newContent({ language }),
      ...fields,
      located: datelinePlace(fields.dateline),
      body: prose,
    },
    sectionName: section || null,
    tags: namedTags(tags),
    notes: [formatMessage('import.note.zone', { timezone })],
  }
}

function told(text: string, path: string): Pick<IncomingArticle['content'], 'headline' | 'body'> {
  const [first = '', ...others] = text.trim().split('\n')
  if (first === '') throw new Refusal(formatMessage('import.refusal.noHeadline'))
  const headline = first.replace(/\s+/g, ' ').trim()
  if (headline.length <= longestHeadline) return { headline, body: textToProse(others.join('\n')) }
  return { headline: basename(path).replace(/\.txt$/i, ''), body: textToProse(text) }
}
