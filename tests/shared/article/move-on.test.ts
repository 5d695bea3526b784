import { expect, it } from 'vitest'

import { type DeskAct, moveOn } from '../../../shared/article/move-on.ts'
import { anArticle, at, noon } from '../../support/an-article.ts'
import { olena } from '../../support/a-release.ts'

const later = at('2026-11-21T13:00:00Z')

it.each<[DeskAct, string, boolean]>([
  ['sendToReview', 'inReview', false],
  ['approve', 'ready', true],
  ['returnToDraft', 'draft', false],
])('%s makes a story %s, and only what is ready stays scheduled', (act, state, isScheduled) => {
  const scheduled = { at: noon, by: olena }
  const moved = moveOn({ ...anArticle('ferry'), scheduled }, act, later)
  expect(moved).toMatchObject({
    state,
    changedAt: later,
    version: 0,
    scheduled: isScheduled ? scheduled : null,
  })
})
