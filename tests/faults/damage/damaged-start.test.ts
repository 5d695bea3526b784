import { afterAll, beforeAll, expect, it } from 'vitest'

import { damagedStarts, type Sample } from './damaged-start.ts'
import { type Damage, damages } from './damages.ts'
import { kinds } from './every-kind.ts'

let sample: Sample
beforeAll(async () => {
  sample = await damagedStarts()
})
afterAll(() => sample.remove())

const ways = Object.keys(damages) as Damage[]

// `npm run test:faults` flips bits by the thousand.
it.each(kinds)(
  'opens with a damaged %s, names it, keeps its bytes, and the rest is there',
  async (kind) => {
    for (const way of ways) {
      const faults = await sample.faultsWith(kind, damages[way])
      expect({ way, faults }).toEqual({ way, faults: [] })
    }
  },
)
