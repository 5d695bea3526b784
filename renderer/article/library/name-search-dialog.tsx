import { useState } from 'react'

import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'

type Props = {
  readonly title: string
  readonly name: string
  readonly onName: (name: string) => void
  readonly onClose: () => void
}

/** Asks what a search is to be called. */
export function NameSearchDialog({ title, name, onName, onClose }: Props) {
  const [typed, setTyped] = useState(name)
  const isFit = typed.trim() !== ''
  function go(): void {
    if (!isFit) return
    onName(typed.trim().slice(0, 100))
    onClose()
  }
  return (
    <Dialog
      title={title}
      width="narrow"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" isDisabled={!isFit} onPress={go}>
            {t('library.saveSearchGo')}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          go()
        }}
      >
        <TextField
          label={t('library.searchName')}
          value={typed}
          autoFocus
          onChange={setTyped}
          onFocus={({ target }) => {
            if (target instanceof HTMLInputElement) target.select()
          }}
        />
      </form>
    </Dialog>
  )
}
