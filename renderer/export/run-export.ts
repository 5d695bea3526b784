import { ask } from '../desk.ts'
import { pageStore } from '../state/page-state.ts'

/** Runs the export that the screen describes; a refused one leaves its reason in a toast. */
export async function runExport(): Promise<void> {
  const { exportWish } = pageStore.getState()
  pageStore.setState({ exportRun: { kind: 'running', progress: null } })
  const { guids, ...wish } = exportWish
  const report = await ask('export.run', {
    ...wish,
    out: wish.out.trim(),
    ...(guids !== null && { guids: [...guids] }),
  })
  pageStore.setState({
    exportRun: report === undefined ? { kind: 'none' } : { kind: 'ended', report },
  })
}
