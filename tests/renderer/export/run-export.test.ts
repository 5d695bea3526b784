// @vitest-environment jsdom
import { answerWith, askedFor } from '../../support/fake-desk.ts'
import { beforeEach, expect, it } from 'vitest'

import { runAll } from '../../../renderer/export/run-export.ts'
import { pageStore } from '../../../renderer/state/page-state.ts'
import type { ExportReport } from '../../../shared/export/report.ts'
import { done, failed } from '../../../shared/problem.ts'

const wish = { format: 'atom', query: '', isOnlyNew: false }
const [gone, site, feeds] = ['/gone', '/site', '/feeds'].map((out) => ({ ...wish, out }))
const nothing = { omitted: [], failed: [], cleaned: [] }

function reportOf(out: string, outcome: ExportReport['outcome'] = 'written'): ExportReport {
  return { outcome, format: 'atom', out, written: 1, ...nothing }
}

beforeEach(() => pageStore.setState({ exportRun: { kind: 'none' } }))

it('a place that is refused is named with its reason, and the others are exported to', async () => {
  answerWith({
    'export.run': ({ out }) =>
      Promise.resolve(
        out === '/gone' ? failed('exportOverFile', { path: out }) : done(reportOf(out)),
      ),
    'export.destinations': () => Promise.resolve(done([])),
  })
  await runAll([gone, site, feeds].flatMap((one) => one ?? []))
  expect(askedFor('export.run').map(({ out }) => out)).toEqual(['/gone', '/site', '/feeds'])
  expect(pageStore.getState().exportRun).toMatchObject({
    kind: 'ended',
    reports: [{ out: '/site' }, { out: '/feeds' }],
    refused: [{ format: 'atom', reason: expect.stringContaining('/gone is a file') }],
  })
})

it('cancelling one ends them all', async () => {
  answerWith({
    'export.run': ({ out }) => Promise.resolve(done(reportOf(out, 'cancelled'))),
    'export.destinations': () => Promise.resolve(done([])),
  })
  await runAll([gone, site].flatMap((one) => one ?? []))
  expect(askedFor('export.run')).toHaveLength(1)
})
