import { Trash2 } from 'lucide-react'
import { useState } from 'react'

import { useDesk } from '../../state/use-desk.ts'
import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import { BinDialog } from './bin-dialog.tsx'

/** Over spiked stories, which are the archive: what may be done here, and the way to the bin. */
export function ArchiveBar() {
  const isArchive = useDesk((state) => state.narrowing.state === 'spiked')
  const [isBinShown, setBinShown] = useState(false)
  if (!isArchive) return null
  return (
    <div className="archive-bar">
      <p>{t('library.archiveText')}</p>
      <Button size="small" icon={Trash2} onPress={() => setBinShown(true)}>
        {t('library.showBin')}
      </Button>
      {isBinShown && <BinDialog onClose={() => setBinShown(false)} />}
    </div>
  )
}
