import { Import } from 'lucide-react'

import { useDesk } from '../state/use-desk.ts'
import { t } from '../t.ts'

/** Over the window while files are held over it that an import would take. */
export function DropMark() {
  const isOver = useDesk((state) => state.areFilesOver)
  if (!isOver) return null
  return (
    <div className="drop-mark" aria-hidden>
      <p className="drop-mark-words">
        <Import className="button-icon" />
        {t('import.dropHere')}
      </p>
    </div>
  )
}
