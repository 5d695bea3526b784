import type { ImportPlan } from '../../shared/import/import-plan.ts'
import { ask, lookAtFiles, told } from '../desk.ts'
import { pageStore } from '../state/page-state.ts'
import { t } from '../t.ts'
import { showToast } from '../ui/toast-store.ts'
import { outcomeSentence } from './outcome-sentence.ts'

/** Asks for files, and shows what taking them in would do. */
export function chooseImport(): Promise<void> {
  return look(ask('import.choose', {}))
}

/** Shows what taking in files would do that were dropped on the window. */
export function importFiles(files: readonly File[]): Promise<void> {
  return look(told(lookAtFiles(files)))
}

// Main says when it begins to look: until then a person may still be choosing.
async function look(looking: Promise<ImportPlan | null | undefined>): Promise<void> {
  const plan = await looking
  const isPlan = plan !== undefined && plan !== null
  pageStore.setState({ importing: isPlan ? { kind: 'plan', plan } : { kind: 'none' } })
}

export async function runImport(plan: ImportPlan): Promise<void> {
  pageStore.setState({ importing: { kind: 'running', plan, done: 0 } })
  const outcome = await ask('import.run', { id: plan.id })
  if (outcome === undefined) return closeImport()
  const { report, undo } = outcome
  const toRead = report.failures.count + report.lacks.count + report.notes.count
  if (toRead > 0 || report.copy === 'restored') {
    pageStore.setState({ importing: { kind: 'ended', outcome } })
    return
  }
  closeImport()
  showToast({
    text: outcomeSentence(outcome),
    action: undo === null ? null : { label: t('import.undo'), run: () => void takeBack(undo) },
  })
}

export async function takeBack(id: string): Promise<void> {
  const ended = await ask('import.takeBack', { id })
  if (ended !== undefined) showToast({ text: t('import.takenBack', ended) })
}

export function closeImport(): void {
  pageStore.setState({ importing: { kind: 'none' } })
}

/** Ends what is going on; what is in already stays, and can be taken back. */
export function cancelImport(): void {
  void ask('import.cancel', {})
}
