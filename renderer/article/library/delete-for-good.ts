import { binDays } from '../../../shared/library/bin-day.ts'
import { ask } from '../../desk.ts'
import { t } from '../../t.ts'
import { showToast } from '../../ui/toast-store.ts'
import { bulkStore, type Target } from './bulk-store.ts'
import { restoreFromBin } from './restore-from-bin.ts'
import { clearSelection } from './selection.ts'

/** Puts spiked stories into the bin; one toast brings back those that went. */
export async function deleteForGood({ guids }: Target): Promise<void> {
  const done = await ask('bin.add', { guids: [...guids] })
  if (done === undefined) return
  const stayed = new Set(done.left.map(({ guid }) => guid))
  if (done.changed > 0) {
    clearSelection()
    const gone = guids.filter((guid) => !stayed.has(guid))
    showToast({
      text: t('library.deleted', { count: done.changed, days: binDays }),
      action: { label: t('ui.undo'), run: () => void restoreFromBin(gone) },
    })
  }
  if (done.left.length > 0) bulkStore.setState({ left: done.left })
}
