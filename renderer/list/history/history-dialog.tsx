import { History } from 'lucide-react'

import { t } from '../../t.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { HistoryView } from './history-view.tsx'
import { useLaunches } from './use-launches.ts'

type Props = { readonly isOpen: boolean; readonly onClose: () => void }

/** Every change of what readers saw, and the homepage at each moment. */
export function HistoryDialog({ isOpen, onClose }: Props) {
  const launches = useLaunches(isOpen)
  const isEmpty = launches?.length === 0
  return (
    <Dialog
      title={t('list.history')}
      isOpen={launches !== null}
      onClose={onClose}
      width={isEmpty ? 'medium' : 'full'}
    >
      {isEmpty && (
        <EmptyState icon={History} title={t('list.noHistory')} text={t('list.noHistoryText')} />
      )}
      {launches !== null && !isEmpty && <HistoryView launches={launches} onDone={onClose} />}
    </Dialog>
  )
}
