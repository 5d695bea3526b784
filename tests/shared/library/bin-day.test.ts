import { expect, it } from 'vitest'

import { binDay } from '../../../shared/library/bin-day.ts'
import { at } from '../../support/an-article.ts'

const deleted = at('2026-01-01T12:00:00Z')
const entry = (...overdueOn: readonly string[]) => ({ at: deleted, overdueOn })

it('keeps a story for thirty days', () => {
  expect(binDay(entry(), at('2026-01-31T11:59:59Z'))).toEqual({ kind: 'stays' })
})

it('lets it go when it was too old on three different days', () => {
  const first = binDay(entry(), at('2026-01-31T12:00:00Z'))
  expect(first).toEqual({ kind: 'overdue', overdueOn: ['2026-01-31'] })
  expect(binDay(entry('2026-01-31'), at('2026-01-31T20:00:00Z'))).toEqual({ kind: 'stays' })
  expect(binDay(entry('2026-01-31', '2026-02-01'), at('2026-02-05T09:00:00Z'))).toEqual({
    kind: 'purge',
  })
})

it('is not misled by a clock that jumped and came back', () => {
  const jumped = binDay(entry(), at('2031-05-01T09:00:00Z'))
  expect(jumped).toEqual({ kind: 'overdue', overdueOn: ['2031-05-01'] })
  const back = binDay(entry('2031-05-01', '2031-05-02'), at('2026-01-03T09:00:00Z'))
  expect(back).toEqual({ kind: 'overdue', overdueOn: [] })
  expect(binDay(entry('2031-05-01', '2031-05-02'), at('2026-02-03T09:00:00Z'))).toEqual({
    kind: 'overdue',
    overdueOn: ['2026-02-03'],
  })
})

it('keeps what a clock that was ahead deleted until that time has come', () => {
  expect(binDay({ at: at('2031-05-01T09:00:00Z'), overdueOn: [] }, deleted)).toEqual({
    kind: 'stays',
  })
})
