import { describe, expect, it } from 'vitest'

import type { Content } from '../../../shared/article/content.ts'
import { newContent } from '../../../shared/article/new-article.ts'
import { type FindingRule, releaseChecks } from '../../../shared/article/release-checks.ts'
import type { Checked } from '../../../shared/article/release-rules.ts'
import type { SectionId } from '../../../shared/desk/desk.ts'
import { newDesk } from '../../../shared/desk/new-desk.ts'
import { aBody, at } from '../../support/an-article.ts'
import { aWish } from '../../support/a-release.ts'

const now = at('2026-11-25T10:00:00Z')
const later = at('2026-11-25T18:00:00Z')
const facts = 'facts' as SectionId
const desk = newDesk({ name: 'City desk', sections: [{ id: facts, name: 'Facts' }] })

const image = {
  media: 'a'.repeat(64) + '.jpg',
  width: 10,
  height: 10,
  alt: 'A bridge',
  caption: 'The bridge',
  credit: 'Olena / City desk',
} as NonNullable<Content['image']>

const bare = { type: 'image', attrs: { media: image.media, alt: '', caption: '', credit: '' } }

const noted = { type: 'text', text: 'Who says so?', marks: [{ type: 'noted' }] }

const whole: Content = newContent({
  headline: 'Bridges open',
  slugline: 'KYIV-BRIDGES',
  source: 'City desk',
  byline: 'By Olena',
  dateline: 'KYIV, Nov 25 (City desk)',
  lead: 'Both bridges opened on Wednesday.',
  section: facts,
  tags: ['tag-kyiv' as Content['tags'][number]],
  image,
  body: aBody('The bridges opened on Wednesday, November 25.'),
})

type Wish = Omit<Partial<Checked>, 'content'> & { readonly content?: Partial<Content> }

function found({ content, ...rest }: Wish, severity: 'blocks' | 'warns'): readonly FindingRule[] {
  const checked = {
    content: { ...whole, ...content },
    wish: aWish('publish'),
    now,
    desk,
    isEdited: true,
    isSlugTaken: false,
    killedRelated: [],
    ...rest,
  }
  return releaseChecks(checked)
    .filter((finding) => finding.severity === severity)
    .map(({ rule }) => rule)
}

describe('a release check', () => {
  it('finds nothing in a story that has everything', () => {
    expect(found({}, 'blocks')).toEqual([])
    expect(found({}, 'warns')).toEqual([])
  })

  it.each<[FindingRule, Wish]>([
    ['noHeadline', { content: { headline: ' ' } }],
    ['noSlugline', { content: { slugline: '' } }],
    ['noBody', { content: { body: aBody('') } }],
    ['noBody', { content: { body: aBody([noted]) } }],
    ['noSection', { content: { section: null } }],
    ['noSection', { content: { section: 'gone' as SectionId } }],
    ['noSource', { content: { source: ' ' } }],
    ['imageIncomplete', { content: { image: { ...image, credit: '' } } }],
    ['noEdNote', { wish: aWish('update', ' ') }],
    ['noEdNote', { wish: aWish('hold') }],
    ['noEdNote', { wish: aWish('release'), isEdited: false }],
    ['noEdNote', { wish: aWish('kill') }],
    ['noEdNote', { wish: aWish('correct') }],
    ['notCalledCorrection', { wish: aWish('correct', 'It was Thursday.') }],
    ['notCalledCorrection', { wish: aWish('correct', 'CORRECTION:') }],
    ['embargoed', { content: { embargoedUntil: later } }],
    ['editedWhileHeld', { wish: aWish('release', 'It stands.') }],
    ['slugTaken', { isSlugTaken: true }],
  ])('%s stops it', (rule, wish) => {
    expect(found(wish, 'blocks')).toEqual([rule])
  })

  it.each<[FindingRule, Wish]>([
    ['nothingChanged', { wish: aWish('update', 'Adds.'), isEdited: false }],
    ['longHeadline', { content: { headline: 'x'.repeat(65) } }],
    ['longSlugline', { content: { slugline: 'X'.repeat(41) } }],
    ['longLead', { content: { lead: 'x'.repeat(281) } }],
    ['noLead', { content: { lead: '' } }],
    ['noByline', { content: { byline: '' } }],
    ['noDateline', { content: { dateline: '' } }],
    ['noTags', { content: { tags: [] } }],
    [
      'bodyImageIncomplete',
      { content: { body: { type: 'doc', content: [...(aBody('Text').content ?? []), bare] } } },
    ],
    ['weekdayMismatch', { content: { lead: 'It opened on Friday, Nov 25.' } }],
    ['relatedKilled', { killedRelated: ['The killed story'] }],
    ['moreLeft', { content: { body: aBody('The bridges opened.', '(MORE)') } }],
    ['alreadyExpired', { content: { expires: now } }],
  ])('%s only warns', (rule, wish) => {
    expect(found(wish, 'warns')).toEqual([rule])
    expect(found(wish, 'blocks')).toEqual([])
  })

  it('asks a flash for its headline alone', () => {
    const flash = newContent({ urgency: 1, headline: 'BRIDGES OPEN' })
    expect(found({ content: flash }, 'blocks')).toEqual([])
    expect(found({ content: { ...flash, headline: '' } }, 'blocks')).toEqual(['noHeadline'])
  })

  it('keeps an embargo even for a flash, and lets it go with a reason', () => {
    const flash = { urgency: 1, embargoedUntil: later }
    expect(found({ content: flash }, 'blocks')).toEqual(['embargoed'])
    const wish = aWish('publish', '', { embargoReason: 'It leaked.' })
    expect(found({ content: flash, wish }, 'blocks')).toEqual([])
    expect(found({ content: flash, now: later }, 'blocks')).toEqual([])
  })

  it('asks a story that is withdrawn for the reason alone', () => {
    const empty = newContent({ headline: 'Bridges open', embargoedUntil: later })
    expect(found({ content: empty, wish: aWish('kill', 'Wrong.') }, 'blocks')).toEqual([])
    expect(found({ content: empty, wish: aWish('hold', 'Doubt.') }, 'blocks')).toEqual([])
  })

  it('asks for no section at a desk that has none', () => {
    expect(found({ content: { section: null }, desk: newDesk({ name: 'D' }) }, 'blocks')).toEqual(
      [],
    )
  })

  it('takes a correction in Ukrainian that keeps the word', () => {
    const wish = aWish('correct', 'CORRECTION: це було в четвер, а не в п’ятницю.')
    expect(found({ wish }, 'blocks')).toEqual([])
  })

  it('names what the message needs', () => {
    const content = { ...whole, headline: 'x'.repeat(70), lead: 'On Friday, Nov 25 it opened.' }
    const checked = { content, wish: aWish('publish'), now, desk, isEdited: true }
    const findings = releaseChecks({ ...checked, isSlugTaken: false, killedRelated: [] })
    expect(findings.map(({ rule, detail }) => [rule, detail])).toEqual([
      ['longHeadline', '64'],
      ['weekdayMismatch', 'Friday, Nov 25'],
    ])
  })
})
