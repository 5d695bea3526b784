import { expect, test } from 'vitest'

import { deskFactsOf } from '../../../electron/article/desk-facts-of.ts'
import { aDesk } from '../../support/a-desk.ts'
import { anArticle, aVersion, guidOf } from '../../support/an-article.ts'

const reader = aDesk({
  versions: [
    aVersion('taken', { content: { urlSlug: 'ferry-returns' } }),
    aVersion('killed', { state: 'killed' }),
  ],
  articles: [anArticle('new')],
})

test('another story’s address is taken for a new story, and its own is not', () => {
  const asked = { guid: guidOf('new'), urlSlug: 'ferry-returns', related: [] }
  expect(deskFactsOf(reader, asked).isSlugTaken).toBe(true)
  expect(deskFactsOf(reader, { ...asked, urlSlug: 'ferry-stays' }).isSlugTaken).toBe(false)
  expect(deskFactsOf(reader, { ...asked, guid: guidOf('taken') }).isSlugTaken).toBe(false)
})

test('a killed story among the picks is named', () => {
  const related = [guidOf('taken'), guidOf('killed'), guidOf('gone')]
  expect(deskFactsOf(reader, { guid: guidOf('new'), urlSlug: '', related }).killedRelated).toEqual([
    'The killed story',
  ])
})
