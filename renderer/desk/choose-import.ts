import { ask } from '../desk.ts'
import { pageStore } from '../state/page-state.ts'
import { t } from '../t.ts'
import { showToast } from '../ui/toast-store.ts'

/** Takes a wire in; what could not be read is shown item by item. */
export async function chooseImport(): Promise<void> {
  const report = await ask('import.choose', {})
  if (report === undefined || report === null) return
  const { added, updated, skipped, failed, notes } = report
  if (failed + notes.length > 0) pageStore.setState({ importReport: report })
  else showToast({ text: t('import.done', { added, updated, skipped }) })
}
