import { expect, it } from 'vitest'

import { headOf } from '../../../shared/article/head-of.ts'
import { someStories } from '../../../shared/tag/some-stories.ts'
import { anArticle, at } from '../../support/an-article.ts'

it('some stories are counted, and the newest named first', () => {
  const heads = [1, 2, 3, 4, 5, 6, 7].map((hour) => {
    const article = { ...anArticle(String(hour)), changedAt: at(`2026-11-25T0${hour}:00:00Z`) }
    return headOf(article, null)
  })
  expect(someStories(heads)).toEqual({
    count: 7,
    headlines: [7, 6, 5, 4, 3].map((hour) => `The ${hour} story`),
  })
})
