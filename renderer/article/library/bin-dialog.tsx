import { useEffect, useState } from 'react'

import { binDays } from '../../../shared/library/bin-day.ts'
import type { BinLine } from '../../../shared/library/binned.ts'
import { showInstant } from '../../../shared/instant/show-instant.ts'
import { ask } from '../../desk.ts'
import { useIsWritable, useOpenDesk } from '../../state/open-desk.ts'
import { useDesk } from '../../state/use-desk.ts'
import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { restoreFromBin } from './restore-from-bin.ts'

const mostShown = 300

function useBin(): readonly BinLine[] | null {
  const revision = useDesk((state) => state.articlesRevision)
  const [lines, setLines] = useState<{
    readonly revision: number
    readonly lines: readonly BinLine[]
  } | null>(null)
  useEffect(() => {
    let isGone = false
    void ask('bin.all', {}).then((found) => {
      if (!isGone && found !== undefined) setLines({ revision, lines: found })
    })
    return () => {
      isGone = true
    }
  }, [revision])
  return lines?.lines ?? null
}

/** What was deleted for good and can still be brought back. */
export function BinDialog({ onClose }: { readonly onClose: () => void }) {
  const lines = useBin()
  const { datePattern, timezone } = useOpenDesk()
  const isWritable = useIsWritable()
  return (
    <Dialog
      title={t('library.bin')}
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{t('ui.close')}</Button>}
    >
      <p className="secondary">{t('library.binText', { days: binDays })}</p>
      {lines?.length === 0 && <EmptyState title={t('library.binEmpty')} />}
      <ul className="bin-lines" aria-label={t('library.bin')}>
        {lines?.slice(0, mostShown).map(({ guid, headline, at, by }) => {
          const name = headline.trim() || t('frame.untitled')
          return (
            <li key={guid} className="bin-line">
              <div className="bin-words">
                <p className="bin-headline" title={name}>
                  {name}
                </p>
                <p className="secondary">
                  {t('library.binBy', { by, time: showInstant(at, datePattern, timezone) })}
                </p>
              </div>
              {isWritable && (
                <Button
                  size="small"
                  aria-label={t('library.restoreThis', { headline: name })}
                  onPress={() => void restoreFromBin([guid])}
                >
                  {t('library.restore')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {lines !== null && lines.length > mostShown && (
        <p className="secondary">{t('library.leftMore', { count: lines.length - mostShown })}</p>
      )}
    </Dialog>
  )
}
