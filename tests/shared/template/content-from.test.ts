import { expect, it } from 'vitest'

import { newContent } from '../../../shared/article/new-article.ts'
import type { SectionId } from '../../../shared/desk/desk.ts'
import { contentFrom } from '../../../shared/template/content-from.ts'
import { aBody, aTag, at, guidOf, noon } from '../../support/an-article.ts'

const facts = 'facts' as SectionId
const weather = newContent({
  headline: 'Weather for',
  slugline: 'WEATHER',
  section: facts,
  tags: [aTag('weather').id, aTag('gone').id],
  body: aBody('Temperatures will'),
  embargoedUntil: at('2027-01-01T00:00:00Z'),
  expires: at('2027-01-02T00:00:00Z'),
  urlSlug: 'weather-for',
  evolvedFrom: guidOf('other'),
  notices: [{ at: noon, kind: 'correction', text: 'It rained.', place: 'top' }],
})

it('a new article takes a template’s words, and nothing that was true of one story only', () => {
  const content = contentFrom(weather, {
    hasTag: (tag) => tag === aTag('weather').id,
    hasSection: () => true,
  })
  expect(content).toEqual({
    ...weather,
    tags: [aTag('weather').id],
    embargoedUntil: null,
    expires: null,
    urlSlug: '',
    evolvedFrom: null,
    notices: [],
  })
})

it('a section that the desk gave up is left out', () => {
  const known = { hasTag: () => true, hasSection: () => false }
  expect(contentFrom(weather, known).section).toBeNull()
})
