import { describe, expect, it } from 'vitest'

import { ahead } from '../../../electron/export/ahead.ts'

describe('work done ahead', () => {
  it('comes in order, whichever is ready first, with so many under way at most', async () => {
    let underWay = 0
    let most = 0
    const make = async (number: number): Promise<number> => {
      underWay += 1
      most = Math.max(most, underWay)
      await new Promise((resolve) => setTimeout(resolve, (10 - number) % 4))
      underWay -= 1
      return number
    }
    const made: number[] = []
    for await (const number of ahead([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 3, make)) made.push(number)
    expect(made).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(most).toBe(3)
  })

  it('fails in its turn, and what failed behind it is nobody’s fault', async () => {
    const make = (number: number): Promise<number> =>
      number > 1 ? Promise.reject(new Error(`no ${number}`)) : Promise.resolve(number)
    const made: number[] = []
    const all = async (): Promise<void> => {
      for await (const number of ahead([0, 1, 2, 3], 4, make)) made.push(number)
    }
    await expect(all()).rejects.toThrow('no 2')
    expect(made).toEqual([0, 1])
  })
})
