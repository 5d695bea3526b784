import { useState } from 'react'
import { Form } from 'react-aria-components'

import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import { createTag } from './create-tag.ts'

type Props = { readonly isOpen: boolean; readonly onClose: () => void }

function NewTagForm({ onClose }: Pick<Props, 'onClose'>) {
  const [name, setName] = useState('')
  async function create(): Promise<void> {
    if (name.trim() !== '' && (await createTag(name.trim()))) onClose()
  }
  return (
    <Form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        void create()
      }}
    >
      <TextField label={t('tags.name')} value={name} onChange={setName} autoFocus />
      <div className="form-actions">
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button variant="primary" type="submit" isDisabled={name.trim() === ''}>
          {t('tags.create')}
        </Button>
      </div>
    </Form>
  )
}

export function NewTagDialog({ isOpen, onClose }: Props) {
  return (
    <Dialog title={t('tags.new')} isOpen={isOpen} onClose={onClose} width="narrow">
      <NewTagForm onClose={onClose} />
    </Dialog>
  )
}
