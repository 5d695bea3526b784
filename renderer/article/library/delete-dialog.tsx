import { useState } from 'react'

import { binDays } from '../../../shared/library/bin-day.ts'
import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { Target } from './bulk-store.ts'
import { deleteForGood } from './delete-for-good.ts'

type Props = { readonly target: Target; readonly onClose: () => void }

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
