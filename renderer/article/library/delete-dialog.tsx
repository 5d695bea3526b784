import { useState } from 'react'

import { binDays } from '../../../shared/library/bin-day.ts'
import { ask } from '../../desk.ts'
import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { bulkStore, type Target } from './bulk-store.ts'
import { restoreFromBin } from './restore-from-bin.ts'
import { clearSelection } from './selection.ts'

type Props = { readonly target: Target; readonly onClose: () => void }

async function deleteForGood({ guids }: Target): Promise<void> {
  const done = await ask('bin.add', { guids: [...guids] })
  if (done === undefined) return
  if (done.changed > 0) {
    clearSelection()
    showToast({
      text: t('library.deleted', { count: done.changed, days: binDays }),
      action: { label: t('ui.undo'), run: () => void restoreFromBin(guids) },
    })
  }
  if (done.left.length > 0) bulkStore.setState({ left: done.left })
}

/** Asks for a word or the number of stories, since nobody deletes by a slip of the hand. */
export function DeleteDialog({ target, onClose }: Props) {
  const [typed, setTyped] = useState('')
  const { length: count } = target.guids
  const word = count === 1 ? t('library.deleteWord') : String(count)
  const isMeant = typed.trim().toLowerCase() === word
  function go(): void {
    if (!isMeant) return
    onClose()
    void deleteForGood(target)
  }
  return (
    <Dialog
      title={t('library.deleteTitle', { count })}
      role="alertdialog"
      width="narrow"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button variant="danger" isDisabled={!isMeant} onPress={go}>
            {t('library.deleteGo')}
          </Button>
        </>
      }
    >
      <p>{t('library.deleteText', { count, days: binDays })}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          go()
        }}
      >
        <TextField
          label={t('library.deleteType', { word })}
          value={typed}
          autoFocus
          onChange={setTyped}
        />
      </form>
    </Dialog>
  )
}
