import type { Instant } from '../instant/instant.ts'
import { toText } from '../prose/to-text.ts'
import type { Content, Field } from './content.ts'
import type { ReleaseAct } from './release.ts'

/** One thing a release check found; `blocks` findings stop the release, others warn. */
export type Finding = {
  readonly rule:
    | 'noHeadline'
    | 'noSlugline'
    | 'noBody'
    | 'noSection'
    | 'noEdNote'
    | 'imageIncomplete'
    | 'embargoed'
    | 'longHeadline'
    | 'noLead'
    | 'noByline'
    | 'noDateline'
    | 'noTags'
  readonly field: Field | 'body'
  readonly severity: 'blocks' | 'warns'
}

/** Flashes (urgency 1) may go with the headline alone. */
export function releaseChecks(
  content: Content,
  act: ReleaseAct,
  edNote: string,
  now: Instant,
): readonly Finding[] {
  const isFlash = content.urgency === 1
  const isWithdrawal = act === 'hold' || act === 'kill'
  const { image } = content
  const rules: readonly (readonly [
    boolean,
    Finding['rule'],
    Finding['field'],
    Finding['severity'],
  ])[] = [
    [content.headline.trim() === '', 'noHeadline', 'headline', 'blocks'],
    [act !== 'publish' && edNote.trim() === '', 'noEdNote', 'edNote', 'blocks'],
    [
      !isWithdrawal && !isFlash && content.slugline.trim() === '',
      'noSlugline',
      'slugline',
      'warns',
    ],
    [!isWithdrawal && !isFlash && toText(content.body).trim() === '', 'noBody', 'body', 'blocks'],
    [!isWithdrawal && content.section === null, 'noSection', 'section', 'warns'],
    [!isWithdrawal && image !== null && !isDescribed(image), 'imageIncomplete', 'image', 'blocks'],
    [
      !isWithdrawal && isFuture(content.embargoedUntil, now),
      'embargoed',
      'embargoedUntil',
      'warns',
    ],
    [content.headline.length > 64, 'longHeadline', 'headline', 'warns'],
    [!isFlash && content.lead.trim() === '', 'noLead', 'lead', 'warns'],
    [!isFlash && content.byline.trim() === '', 'noByline', 'byline', 'warns'],
    [!isFlash && content.dateline.trim() === '', 'noDateline', 'dateline', 'warns'],
    [!isFlash && content.tags.length === 0, 'noTags', 'tags', 'warns'],
  ]
  return rules
    .filter(([isFound]) => isFound)
    .map(([, rule, field, severity]) => ({ rule, field, severity }))
}

function isDescribed(image: NonNullable<Content['image']>): boolean {
  return [image.alt, image.caption, image.credit].every((text) => text.trim() !== '')
}

function isFuture(until: Instant | null, now: Instant): boolean {
  return until !== null && until > now
}
