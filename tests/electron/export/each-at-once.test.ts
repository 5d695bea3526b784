import { expect, it } from 'vitest'

import { eachAtOnce } from '../../../electron/export/each-at-once.ts'

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 1))

it('does everything, never more than so many at a time', async () => {
  let running = 0
  let most = 0
  const done: number[] = []
  await eachAtOnce([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
    running += 1
    most = Math.max(most, running)
    await pause()
    running -= 1
    done.push(item)
  })
  expect(new Set(done)).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]))
  expect(most).toBe(3)
})

it('begins no more after a failure, and lets what was begun end', async () => {
  let running = 0
  const begun: number[] = []
  const work = eachAtOnce([1, 2, 3, 4, 5, 6], 2, async (item) => {
    begun.push(item)
    running += 1
    await pause()
    running -= 1
    if (item === 1) throw new Error('full')
  })
  await expect(work).rejects.toThrow('full')
  expect(running).toBe(0)
  expect(begun.length).toBeLessThan(5)
})
