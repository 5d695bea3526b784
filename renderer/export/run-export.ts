import type { Guid } from '../../shared/article/guid.ts'
import type { Destination } from '../../shared/export/destination.ts'
import type { ExportReport } from '../../shared/export/report.ts'
import { formatProblem } from '../../shared/message/format-message.ts'
import { ask, call } from '../desk.ts'
import { type ExportRun, type RefusedExport, pageStore } from '../state/page-state.ts'

type Running = Extract<ExportRun, { kind: 'running' }>
type Wish = Pick<Destination, 'format' | 'out' | 'query' | 'isOnlyNew'>

export async function loadDestinations(): Promise<void> {
  const destinations = await ask('export.destinations', {})
  if (destinations !== undefined) pageStore.setState({ destinations })
}

/** Runs the export that the screen describes. */
export async function runExport(): Promise<void> {
  const { guids, ...wish } = pageStore.getState().exportWish
  await runAll([{ ...wish, out: wish.out.trim(), ...(guids !== null && { guids: [...guids] }) }])
}

/** Exports to one place after the other: one that is refused keeps none from its turn, cancelling one ends them all. */
export async function runAll(
  wishes: readonly (Wish & { readonly guids?: Guid[] })[],
): Promise<void> {
  const reports: ExportReport[] = []
  const refused: RefusedExport[] = []
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
    const reply = await call('export.run', {
      format,
      out,
      query,
      isOnlyNew,
      ...(guids !== undefined && { guids }),
    })
    if (!reply.ok) {
      refused.push({ format, reason: formatProblem(reply.problem) })
      continue
    }
    reports.push(reply.value)
    if (reply.value.outcome === 'cancelled') break
  }
  pageStore.setState({ exportRun: { kind: 'ended', reports, refused } })
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
