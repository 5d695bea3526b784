import type { Guid } from '../../shared/article/guid.ts'
import type { Destination } from '../../shared/export/destination.ts'
import type { ExportReport } from '../../shared/export/report.ts'
import { ask } from '../desk.ts'
import { type ExportRun, pageStore } from '../state/page-state.ts'

type Running = Extract<ExportRun, { kind: 'running' }>
type Wish = Pick<Destination, 'format' | 'out' | 'query' | 'isOnlyNew'>

export async function loadDestinations(): Promise<void> {
  const destinations = await ask('export.destinations', {})
  if (destinations !== undefined) pageStore.setState({ destinations })
}

/** Runs the export that the screen describes; a refused one leaves its reason in a toast. */
export async function runExport(): Promise<void> {
  const { guids, ...wish } = pageStore.getState().exportWish
  await runAll([{ ...wish, out: wish.out.trim(), ...(guids !== null && { guids: [...guids] }) }])
}

/** Exports to one place after the other; cancelling one ends them all. */
export async function runAll(
  wishes: readonly (Wish & { readonly guids?: Guid[] })[],
): Promise<void> {
  const reports: ExportReport[] = []
  for (const [at, { format, out, query, isOnlyNew, guids }] of wishes.entries()) {
    const exportRun: Running = {
      kind: 'running',
      out,
      turn: at + 1,
      turns: wishes.length,
      progress: null,
      pausedAt: null,
      beganAt: Date.now(),
    }
    pageStore.setState({ exportRun })
    const report = await ask('export.run', {
      format,
      out,
      query,
      isOnlyNew,
      ...(guids !== undefined && { guids }),
    })
    if (report === undefined) break
    reports.push(report)
    if (report.outcome === 'cancelled') break
  }
  pageStore.setState({
    exportRun: reports.length === 0 ? { kind: 'none' } : { kind: 'ended', reports },
  })
  await loadDestinations()
}

/** Holds the export up, or lets it go on. The time it stood still does not count as its pace. */
export async function pauseExport(isPaused: boolean): Promise<void> {
  const { exportRun } = pageStore.getState()
  if (exportRun.kind !== 'running') return
  const now = Date.now()
  const stood = exportRun.pausedAt === null ? 0 : now - exportRun.pausedAt
  const next = isPaused
    ? { ...exportRun, pausedAt: now }
    : { ...exportRun, pausedAt: null, beganAt: exportRun.beganAt + stood }
  pageStore.setState({ exportRun: next })
  await ask('export.pause', { isPaused })
}
