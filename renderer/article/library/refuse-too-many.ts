import { t } from '../../t.ts'
import { showToast } from '../../ui/toast-store.ts'
import type { Target } from './bulk-store.ts'

/** Says so when those are more than one change may be of. */
export function refuseTooMany({ guids }: Target, most: number): boolean {
  const isTooMany = guids.length > most
  if (isTooMany) showToast({ text: t('library.tooMany', { most }), tone: 'problem' })
  return isTooMany
}
