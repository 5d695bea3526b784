import { useEffect, useState } from 'react'

import { ask } from '../desk.ts'
import { t } from '../t.ts'
import { CommitField } from '../ui/commit-field.tsx'
import { SettingsGroup } from './settings-group.tsx'

/** Who works at this computer, whatever the desk. */
export function PersonGroup() {
  const [name, setName] = useState('')
  useEffect(() => {
    void ask('person.name', {}).then((found) => setName(found ?? ''))
  }, [])
  async function rename(typed: string): Promise<void> {
    const renamed = await ask('person.rename', { name: typed.trim() })
    if (renamed !== undefined) setName(renamed)
  }
  return (
    <SettingsGroup title={t('settings.person')} text={t('settings.personText')}>
      <CommitField
        label={t('settings.personName')}
        value={name}
        check={(typed) => (typed.trim() === '' ? t('settings.personMissing') : null)}
        onCommit={(typed) => void rename(typed)}
      />
    </SettingsGroup>
  )
}
