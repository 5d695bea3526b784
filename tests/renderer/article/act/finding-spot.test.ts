import { expect, test } from 'vitest'

import { findingSpot } from '../../../../renderer/article/act/finding-spot.ts'
import type { Finding, FindingRule } from '../../../../shared/article/release-checks.ts'
import { bodySchema } from '../../../../shared/prose/body-schema.ts'
import { aBody } from '../../../support/an-article.ts'

const body = bodySchema().nodeFromJSON(aBody('It opened.', 'Див. п’ятниця, 24 листопада. MORE'))
const words = { headline: 'Bridge opens Friday, 24 November', lead: '', body }

function finding(rule: FindingRule, detail = ''): Finding {
  return { rule, detail, field: 'body', severity: 'warns' }
}

test('a wrong weekday is led to where it stands, in a line or in the body', () => {
  expect(findingSpot(finding('weekdayMismatch', 'Friday, 24 November'), words)).toEqual({
    place: 'headline',
    from: 13,
    to: 32,
  })
  const spot = findingSpot(finding('weekdayMismatch', "п'ятниця, 24 листопада"), words)
  expect(spot?.place).toBe('body')
  expect(body.textBetween(spot?.from ?? 0, spot?.to ?? 0)).toBe('п’ятниця, 24 листопада')
})

test('a MORE that was left is led to in the last paragraph', () => {
  const spot = findingSpot(finding('moreLeft'), words)
  expect(body.textBetween(spot?.from ?? 0, spot?.to ?? 0)).toContain('MORE')
})

test('a picture without words is led to', () => {
  const image = (alt: string) => ({
    type: 'image',
    attrs: { media: `${'a'.repeat(64)}.jpg`, alt, credit: 'A. B.' },
  })
  const pictures = bodySchema().nodeFromJSON({
    type: 'doc',
    content: [image('A bridge'), ...(aBody('Text.').content ?? []), image('')],
  })
  const spot = findingSpot(finding('bodyImageIncomplete'), { ...words, body: pictures })
  expect(pictures.nodeAt(spot?.from ?? 0)?.attrs['alt']).toBe('')
})

test('what is about a whole field has no spot', () => {
  expect(findingSpot(finding('noLead'), words)).toBeNull()
})
