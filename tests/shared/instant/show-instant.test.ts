import * as fc from 'fast-check'
import { expect, it } from 'vitest'

import { instantSchema, type Instant } from '../../../shared/instant/instant.ts'
import { instantShower, showInstant } from '../../../shared/instant/show-instant.ts'

const anInstant = fc
  .date({
    min: new Date('2022-11-25T12:00:00Z'),
    max: new Date('2022-11-25T12:03:00Z'),
    noInvalidDate: true,
  })
  .map((date): Instant => instantSchema.parse(`${date.toISOString().slice(0, 19)}Z`))

it.each(['HH:mm dd.MM.yyyy', 'HH:mm:ss', 'PPpp', 't', "HH'h'"])(
  'moments of one desk, one after another, are shown by %s as each is alone',
  (pattern) => {
    fc.assert(
      fc.property(fc.array(anInstant, { minLength: 2 }), (instants) => {
        const show = instantShower(pattern, 'Europe/Kyiv')
        expect(instants.map(show)).toEqual(
          instants.map((one) => showInstant(one, pattern, 'Europe/Kyiv')),
        )
      }),
    )
  },
)

it('shows a moment by the clock of the desk, not of the machine', () => {
  const noon = instantSchema.parse('2022-11-25T12:19:00Z')
  expect(showInstant(noon, 'HH:mm dd.MM.yyyy', 'Europe/Kyiv')).toBe('14:19 25.11.2022')
})
