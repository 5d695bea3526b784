import { expect, it } from 'vitest'

import { newContent } from '../../../shared/article/new-article.ts'
import { takeBack } from '../../../shared/find/take-back.ts'

const before = newContent({ headline: 'Kiev', lead: 'As it was' })
const after = { ...before, headline: 'Kyiv' }

it('what was changed beside the replacing stays when that is taken back', () => {
  const now = { ...after, lead: 'Written since', urgency: 2 }
  expect(takeBack(now, { before, after })).toEqual({ ...now, headline: 'Kiev' })
})

it('a text that was edited since belongs to whoever edited it', () => {
  expect(takeBack({ ...after, headline: 'Kyiv trams' }, { before, after })).toBeNull()
})
