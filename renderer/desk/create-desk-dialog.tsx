import { useState } from 'react'
import { Form } from 'react-aria-components'

import { mayLeave } from '../article/saving/leaving.ts'
import { ask } from '../desk.ts'
import { adoptStatus } from '../state/load.ts'
import { showOverlay } from '../state/navigate.ts'
import { useDesk } from '../state/use-desk.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { ComboBox } from '../ui/combo-box.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { languageOptions } from './languages.ts'
import { ownTimezone, useTimezoneOptions } from './timezone-options.ts'

function CreateDeskForm() {
  const [name, setName] = useState('')
  const [timezone, setTimezone] = useState(ownTimezone)
  const [language, setLanguage] = useState<'en' | 'uk'>('en')
  const [isAsked, setAsked] = useState(false)
  const zones = useTimezoneOptions(timezone)
  const problem = isAsked && name.trim() === '' ? t('welcome.nameMissing') : null

  async function create(): Promise<void> {
    setAsked(true)
    if (name.trim() === '') return
    if (!(await mayLeave('desk'))) return
    const status = await ask('desk.create', { name: name.trim(), timezone, language })
    if (status !== undefined) await adoptStatus(status)
  }

  return (
    <Form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        void create()
      }}
    >
      <TextField
        label={t('welcome.deskName')}
        placeholder={t('welcome.deskNamePlaceholder')}
        value={name}
        onChange={setName}
        problem={problem}
        autoFocus
      />
      <ComboBox
        label={t('welcome.timezone')}
        options={zones}
        value={timezone}
        onChange={setTimezone}
      />
      <Select
        label={t('welcome.language')}
        options={languageOptions()}
        value={language}
        onChange={setLanguage}
      />
      <p className="form-note">{t('welcome.chooseFolderText')}</p>
      <div className="form-actions">
        <Button onPress={() => showOverlay(null)}>{t('ui.cancel')}</Button>
        <Button variant="primary" type="submit">
          {t('welcome.chooseFolder')}
        </Button>
      </div>
    </Form>
  )
}

export function CreateDeskDialog() {
  const isOpen = useDesk((state) => state.overlay === 'createDesk')
  return (
    <Dialog
      title={t('welcome.create')}
      isOpen={isOpen}
      width="narrow"
      onClose={() => showOverlay(null)}
    >
      <CreateDeskForm />
    </Dialog>
  )
}
