import * as fc from 'fast-check'
import { expect, it } from 'vitest'

import { newDesk } from '../../../shared/desk/new-desk.ts'
import { instantOf } from '../../../shared/instant/instant-of.ts'
import { showInstant } from '../../../shared/instant/show-instant.ts'
import { momentsOf } from '../../../shared/page/moment.ts'
import { at } from '../../support/an-article.ts'

it('gives every moment as the desk’s clock shows it and with its zone, summer and winter', () => {
  const momentOf = momentsOf(newDesk({ name: 'Wire', timezone: 'Europe/Kyiv' }))
  expect(momentOf(at('2026-07-01T00:30:00Z'))).toEqual({
    shown: '03:30 01.07.2026',
    exact: '2026-07-01T03:30:00+03:00',
  })
  expect(momentOf(at('2022-11-25T12:19:00Z'))).toEqual({
    shown: '14:19 25.11.2022',
    exact: '2022-11-25T14:19:00+02:00',
  })
})

it('follows the desk’s own pattern', () => {
  const momentOf = momentsOf({ timezone: 'UTC', datePattern: "yyyy-MM-dd 'о' HH.mm" })
  expect(momentOf(at('2026-07-01T00:30:00Z')).shown).toBe('2026-07-01 о 00.30')
})

it('writes each moment as its pattern says, in zones far and odd, across their changes of the clock', () => {
  const zones = ['UTC', 'Europe/Kyiv', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Apia']
  const anyDate = fc.date({
    min: new Date('1975-01-01T00:00:00Z'),
    max: new Date('2100-01-01T00:00:00Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(fc.constantFrom(...zones), anyDate, (timezone, date) => {
      const at = instantOf(date)
      const pattern = 'EEEE d MMMM yyyy HH:mm'
      expect(momentsOf({ timezone, datePattern: pattern })(at)).toEqual({
        shown: showInstant(at, pattern, timezone),
        exact: showInstant(at, "yyyy-MM-dd'T'HH:mm:ssxxx", timezone),
      })
    }),
    { numRuns: 1000 },
  )
})
