import { expect, it } from 'vitest'

import { cyrb53 } from '../../../shared/article/cyrb53.ts'

it('is the hash its author published', () => {
  expect(['a', 'b', 'revenge', 'revenue'].map((text) => Number.parseInt(cyrb53(text), 16))).toEqual(
    [7929297801672961, 8684336938537663, 4051478007546757, 8309097637345594],
  )
})

it('always has 14 digits', () => {
  expect(cyrb53('')).toHaveLength(14)
})
