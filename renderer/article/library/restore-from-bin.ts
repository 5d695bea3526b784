import type { Guid } from '../../../shared/article/guid.ts'
import { ask } from '../../desk.ts'
import { t } from '../../t.ts'
import { showToast } from '../../ui/toast-store.ts'
import { bulkStore } from './bulk-store.ts'

/** Brings stories back from the bin into the archive. */
export async function restoreFromBin(guids: readonly Guid[]): Promise<void> {
  const done = await ask('bin.restore', { guids: [...guids] })
  if (done === undefined) return
  if (done.changed > 0) showToast({ text: t('library.restored', { count: done.changed }) })
  if (done.left.length > 0) bulkStore.setState({ left: done.left })
}
