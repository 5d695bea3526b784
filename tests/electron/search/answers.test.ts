import { expect, it } from 'vitest'

import { Answer } from '../../../electron/search/answers.ts'
import { aHead } from '../../support/a-head.ts'

it('counts the states of thousands without their order, while others have their turn', async () => {
  const heads = Array.from({ length: 10_000 }, (_, at) => aHead(`a${at}`))
  const answer = new Answer(
    () => {
      throw new Error('nobody asked for the order')
    },
    { inAnyOrder: () => heads },
  )
  let hadTurn = false
  setImmediate(() => (hadTurn = true))
  const [{ state } = aHead('none')] = heads
  expect(await answer.states()).toEqual({ [state]: 10_000 })
  expect(hadTurn).toBe(true)
})
