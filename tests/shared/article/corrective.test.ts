import { expect, it } from 'vitest'

import { corrective } from '../../../shared/article/corrective.ts'
import { at, guidOf, anArticle } from '../../support/an-article.ts'
import { aRelease } from '../../support/a-release.ts'

const now = at('2026-11-25T10:00:00Z')
const wrong = aRelease(
  anArticle('ferry', { slugline: 'SEA-FERRY', lead: 'Wrong.' }),
  'publish',
  '',
  now,
)

it('a corrective is a new draft that names the story it corrects', () => {
  const made = corrective(wrong.article, guidOf('new'), now)
  expect(made).toMatchObject({ guid: guidOf('new'), state: 'draft', version: 0 })
  expect(made.content).toMatchObject({
    headline: 'CORRECTIVE: The ferry story',
    slugline: 'SEA-FERRY',
    lead: '',
    urlSlug: '',
    evolvedFrom: wrong.article.guid,
    related: [wrong.article.guid],
  })
})

it('a corrective of a killed story does not lead readers to it', () => {
  const killed = aRelease(wrong.article, 'kill', 'Wrong.', now).article
  expect(corrective(killed, guidOf('new'), now).content.related).toEqual([])
})
