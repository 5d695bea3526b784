import { expect, it } from 'vitest'

import type { ImportReport } from '../../../shared/import/report.ts'
import { shownReport } from '../../../shared/import/shown-report.ts'

const places = Array.from({ length: 10_000 }, (_, at) => ({ place: `${at}`, reason: 'No time.' }))
const report: ImportReport = {
  isDryRun: true,
  added: 0,
  updated: 0,
  skipped: 0,
  older: 0,
  failed: 10_000,
  states: { draft: 0, held: 0, killed: 0 },
  pictures: 0,
  failures: places,
  lacks: [],
  notes: [...places.slice(0, 2), ...places.slice(0, 2)],
  newTags: places.map(({ place }) => place),
  newSections: ['City'],
  listTitles: [],
  copy: null,
}

it('of ten thousand lines the window has as many as a person reads, and how many there are', () => {
  const { failures, newTags, newSections } = shownReport(report)
  expect([failures.first.length, failures.count]).toEqual([200, 10_000])
  expect([newTags.first.length, newTags.count]).toEqual([12, 10_000])
  expect(newSections).toEqual({ first: ['City'], count: 1 })
})

it('a line that says the same twice is said once', () => {
  expect(shownReport(report).notes).toEqual({ first: places.slice(0, 2), count: 2 })
})
