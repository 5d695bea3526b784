import { formatProblem } from '../../shared/message/format-message.ts'
import { showOverlay } from '../state/navigate.ts'
import { useDesk } from '../state/use-desk.ts'
import { t } from '../t.ts'
import { Dialog } from '../ui/dialog.tsx'

/** Each file that opening the desk set aside, with its reason. */
export function DamagedDialog() {
  const isOpen = useDesk((state) => state.overlay === 'damaged')
  const status = useDesk((state) => state.status)
  const problems = status?.kind === 'open' ? status.problems : []
  return (
    <Dialog title={t('frame.damagedTitle')} isOpen={isOpen} onClose={() => showOverlay(null)}>
      <ul className="plain-list selectable">
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)}>{formatProblem(problem)}</li>
        ))}
      </ul>
    </Dialog>
  )
}
