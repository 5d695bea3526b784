import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react'
import { useState } from 'react'
import { Form } from 'react-aria-components'

import type { Section } from '../../shared/desk/desk.ts'
import { useOpenDesk } from '../state/open-desk.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { CommitField } from '../ui/commit-field.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { showToast } from '../ui/toast-store.ts'
import { changeDesk } from './change-desk.ts'
import { withMovedSection, withNewSection, withRenamedSection } from './sections.ts'

type Props = { readonly isReadOnly: boolean }
type RowProps = Props & { readonly section: Section; readonly at: number }

function SectionRow({ section, at, isReadOnly }: RowProps) {
  const { sections } = useOpenDesk()
  const { id, name } = section
  const change = (changed: readonly Section[]): void => void changeDesk({ sections: changed })

  function remove(): void {
    change(sections.filter((other) => other !== section))
    showToast({
      text: t('settings.sectionRemoved', { name }),
      action: { label: t('ui.undo'), run: () => change(sections) },
    })
  }

  return (
    <li className="section-row">
      <CommitField
        label={t('settings.sectionName', { name })}
        isLabelHidden
        value={name}
        isReadOnly={isReadOnly}
        check={(typed) => (typed.trim() === '' ? t('settings.sectionNameMissing') : null)}
        onCommit={(typed) => change(withRenamedSection(sections, id, typed.trim()))}
      />
      <IconButton
        label={t('settings.moveUp', { name })}
        icon={ArrowUp}
        isDisabled={isReadOnly || at === 0}
        onPress={() => change(withMovedSection(sections, id, -1))}
      />
      <IconButton
        label={t('settings.moveDown', { name })}
        icon={ArrowDown}
        isDisabled={isReadOnly || at === sections.length - 1}
        onPress={() => change(withMovedSection(sections, id, 1))}
      />
      <IconButton
        label={t('settings.removeSection', { name })}
        icon={X}
        isDisabled={isReadOnly}
        onPress={remove}
      />
    </li>
  )
}

export function SectionsSetting({ isReadOnly }: Props) {
  const { sections } = useOpenDesk()
  const [name, setName] = useState('')
  return (
    <>
      <ul className="section-rows">
        {sections.map((section, at) => (
          <SectionRow key={section.id} section={section} at={at} isReadOnly={isReadOnly} />
        ))}
      </ul>
      {!isReadOnly && (
        <Form
          className="section-row"
          onSubmit={(event) => {
            event.preventDefault()
            if (name.trim() === '') return
            void changeDesk({ sections: withNewSection(sections, name.trim()) })
            setName('')
          }}
        >
          <TextField
            label={t('settings.newSection')}
            isLabelHidden
            placeholder={t('settings.newSection')}
            value={name}
            onChange={setName}
          />
          <Button icon={Plus} type="submit" isDisabled={name.trim() === ''}>
            {t('settings.addSection')}
          </Button>
        </Form>
      )}
    </>
  )
}
