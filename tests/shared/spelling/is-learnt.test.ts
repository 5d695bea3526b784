import { describe, expect, it } from 'vitest'

import { isLearnt } from '../../../shared/spelling/is-learnt.ts'

const learnt = new Set(['Zelenskyy', 'drone-maker', "мар'янка"])

describe('the desk knows a word', () => {
  it.each(['Zelenskyy', 'drone-maker', 'Drone-maker', 'мар’янка', 'Марʼянка'])('%s', (word) => {
    expect(isLearnt(word, learnt)).toBe(true)
  })

  it.each(['zelenskyy', 'Zelensky', 'марянка'])('but not %s', (word) => {
    expect(isLearnt(word, learnt)).toBe(false)
  })
})
