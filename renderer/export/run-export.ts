import { ask } from '../desk.ts'
import { pageStore } from '../state/page-state.ts'

/** Runs the export that the screen describes; a refused one leaves its reason in a toast. */
export async function runExport(): Promise<void> {
  const { exportWish } = pageStore.getState()
  pageStore.setState({ exportRun: { kind: 'running', progress: null } })
  const report = await ask('export.run', { ...exportWish, out: exportWish.out.trim() })
  pageStore.setState({
    exportRun: report === undefined ? { kind: 'none' } : { kind: 'ended', report },
  })
}
