import { datelinePlace } from '../../../shared/article/dateline-place.ts'
import type { IncomingArticle } from '../incoming-article.ts'
import type { DeskFieldsIn } from './desk-fields-in.ts'

type Told = Pick<IncomingArticle['content'], 'headline' | 'lead' | 'byline' | 'language' | 'body'> &
  Partial<Pick<IncomingArticle['content'], 'embargoedUntil'>>

/** A content as a site tells it, with what a desk of ours wrote beside it. */
export function deskContent(fields: DeskFieldsIn, told: Told): IncomingArticle['content'] {
  const dateline = fields.text('dateline')
  return {
    slugline: fields.text('slugline'),
    dateline,
    located: fields.text('located') || datelinePlace(dateline),
    source: fields.text('source'),
    usageTerms: fields.text('usage_terms'),
    genre: fields.text('genre'),
    urgency: fields.number('urgency', 1, 9) ?? 5,
    edNote: '',
    expires: fields.instant('expires'),
    ...told,
    embargoedUntil: fields.instant('embargoed_until') ?? told.embargoedUntil ?? null,
    language: fields.text('language') || told.language,
  }
}
