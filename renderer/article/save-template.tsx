import { useState } from 'react'
import { Form } from 'react-aria-components'

import { useScreenCommands } from '../command/screen-commands.ts'
import { ask } from '../desk.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import { showToast } from '../ui/toast-store.ts'
import type { OpenText } from './open-text.ts'
import { hasReachedMain } from './act/text-acts.ts'
import { useIsCurrent } from './use-is-current.ts'

type Props = { readonly text: OpenText; readonly onClose: () => void }

/** Answers the command to make a template of the story. */
export function SaveTemplate({ text }: { readonly text: OpenText }) {
  const [isAsking, setAsking] = useState(false)
  useScreenCommands({ 'article.saveTemplate': () => setAsking(true) }, useIsCurrent(text.guid))
  return isAsking ? <SaveTemplateDialog text={text} onClose={() => setAsking(false)} /> : null
}

/** Asks what a template made of this story is to be called. */
function SaveTemplateDialog({ text, onClose }: Props) {
  const [name, setName] = useState(() => text.store.getState().fields.slugline)

  async function save(): Promise<void> {
    if (name.trim() === '' || !(await hasReachedMain(text))) return
    const saved = await ask('template.save', { guid: text.guid, name: name.trim() })
    if (saved === undefined) return
    onClose()
    showToast({ text: t('template.saved', { name: saved.name }) })
  }

  return (
    <Dialog title={t('template.save')} isOpen width="narrow" onClose={onClose}>
      <Form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <TextField
          label={t('template.name')}
          description={t('template.nameText')}
          value={name}
          onChange={setName}
          autoFocus
        />
        <div className="form-actions">
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit" isDisabled={name.trim() === ''}>
            {t('template.saveIt')}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
