import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { Form } from 'react-aria-components'

import { useOpenDesk } from '../state/open-desk.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { CommitField } from '../ui/commit-field.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { showToast } from '../ui/toast-store.ts'
import { changeDesk } from './change-desk.ts'
import { withName, withoutName } from './people.ts'

type Props = { readonly isReadOnly: boolean }

function PersonRow({ name, isReadOnly }: Props & { readonly name: string }) {
  const { people } = useOpenDesk()

  function remove(): void {
    void changeDesk({ people: withoutName(people, name) })
    showToast({
      text: t('settings.personRemoved', { name }),
      action: { label: t('ui.undo'), run: () => void changeDesk({ people }) },
    })
  }

  return (
    <li className="section-row">
      <CommitField
        label={t('settings.personOf', { name })}
        isLabelHidden
        value={name}
        isReadOnly={isReadOnly}
        check={(typed) => (typed.trim() === '' ? t('settings.personMissing') : null)}
        onCommit={(typed) =>
          void changeDesk({ people: withName(withoutName(people, name), typed.trim()) })
        }
      />
      <IconButton
        label={t('settings.removePerson', { name })}
        icon={X}
        isDisabled={isReadOnly}
        onPress={remove}
      />
    </li>
  )
}

/** Whom the desk's bylines name. */
export function PeopleSetting({ isReadOnly }: Props) {
  const { people } = useOpenDesk()
  const [name, setName] = useState('')
  return (
    <>
      <ul className="section-rows">
        {people.map((person) => (
          <PersonRow key={person} name={person} isReadOnly={isReadOnly} />
        ))}
      </ul>
      {!isReadOnly && (
        <Form
          className="section-row"
          onSubmit={(event) => {
            event.preventDefault()
            if (name.trim() === '') return
            void changeDesk({ people: withName(people, name.trim()) })
            setName('')
          }}
        >
          <TextField
            label={t('settings.newPerson')}
            isLabelHidden
            placeholder={t('settings.newPerson')}
            value={name}
            onChange={setName}
          />
          <Button icon={Plus} type="submit" isDisabled={name.trim() === ''}>
            {t('settings.addPerson')}
          </Button>
        </Form>
      )}
    </>
  )
}
