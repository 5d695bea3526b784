import { describe, expect, it } from 'vitest'

import { isLearnt } from '../../../shared/spelling/is-learnt.ts'

const learnt = new Set(['Zelenskyy', 'drone-maker', "мар'янка"])

describe('the desk knows a word', () => {
  it.each([
    'Zelenskyy',
    'Zelenskyy’s',
    "ZELENSKYY'S",
    'ZELENSKYY',
    'drone-maker',
    'Drone-maker',
    'мар’янка',
    'Марʼянка',
  ])('%s', (word) => {
    expect(isLearnt(word, learnt)).toBe(true)
  })

  it.each(['zelenskyy', 'Zelensky', 'Zelenskyys', 'ZelenskyY', 'марянка'])('but not %s', (word) => {
    expect(isLearnt(word, learnt)).toBe(false)
  })
})
