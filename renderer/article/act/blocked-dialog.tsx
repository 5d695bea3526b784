import type { Finding } from '../../../shared/article/release-checks.ts'
import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FindingList } from './finding-list.tsx'

type Props = {
  readonly findings: readonly Finding[]
  readonly onClose: () => void
  readonly onJump: (finding: Finding) => void
}

/** Says what a story needs before it may be released, and leads there. */
export function BlockedDialog({ findings, onClose, onJump }: Props) {
  return (
    <Dialog
      title={t('editor.blockedTitle')}
      width="narrow"
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{t('ui.close')}</Button>}
    >
      <p>{t('editor.blockedText')}</p>
      <FindingList findings={findings} onJump={onJump} />
    </Dialog>
  )
}
