import { X } from 'lucide-react'
import { memo, useEffect, useRef } from 'react'
import { useStore } from 'zustand'

import { useIsWritable } from '../../state/open-desk.ts'
import { ask } from '../../desk.ts'
import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Progress } from '../../ui/progress.tsx'
import { bulkActions } from './bulk-actions.ts'
import { bulkStore } from './bulk-store.ts'
import { clearSelection, selectedGuids, useSelection } from './selection.ts'

const shownFrom = 100

function Running({ done, total }: { readonly done: number; readonly total: number }) {
  return (
    <div className="bulk-running">
      <Progress
        label={done < total ? t('library.changing') : t('library.writing')}
        value={done < total ? done : null}
        max={total}
        valueLabel={t('export.progress', { done, total })}
      />
      {done < total && (
        <Button onPress={() => void ask('article.cancelMany', {})}>{t('ui.cancel')}</Button>
      )}
    </div>
  )
}

/** What may be done to everything that is selected; it stands while something is. */
export const BulkBar = memo(function BulkBar({ onEmptied }: { readonly onEmptied: () => void }) {
  const { size, states } = useSelection()
  const running = useStore(bulkStore, (state) => state.running)
  // Its buttons depend on it.
  useIsWritable()
  const isLong = running !== null && running.total >= shownFrom
  const shown = `${String(size > 0)} ${String(isLong)}`
  const before = useRef(shown)
  useEffect(() => {
    // What had the focus may have gone with the bar, or with its buttons.
    if (before.current !== shown && document.activeElement === document.body) onEmptied()
    before.current = shown
  })
  const target = () => ({ guids: selectedGuids(), states: [...states.keys()] })
  return (
    <>
      <span className="visually-hidden" role="status">
        {size > 0 && t('library.selected', { count: size })}
      </span>
      {(size > 0 || isLong) && (
        <div className="bulk-bar" role="group" aria-label={t('library.selection')}>
          {isLong ? (
            <Running {...running} />
          ) : (
            <>
              <span className="bulk-count tabular" aria-hidden>
                {t('library.selected', { count: size })}
              </span>
              <IconButton
                label={t('library.clearSelection')}
                icon={X}
                keys="Escape"
                size="small"
                tooltipPlacement="top"
                onPress={() => {
                  clearSelection()
                  onEmptied()
                }}
              />
              {bulkActions(target().states, target).map(({ id, label, icon, run, isDangerous }) => (
                <Button
                  key={id}
                  size="small"
                  variant={isDangerous === true ? 'danger' : 'plain'}
                  {...(icon !== undefined && { icon })}
                  onPress={run}
                >
                  {label}
                </Button>
              ))}
            </>
          )}
        </div>
      )}
    </>
  )
})
