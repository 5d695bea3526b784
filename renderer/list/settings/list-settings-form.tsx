import { useState } from 'react'
import { Form } from 'react-aria-components'

import type { SectionId } from '../../../shared/desk/desk.ts'
import type { ListName, ListSettings } from '../../../shared/list/list.ts'
import { isBuiltIn } from '../../../shared/list/new-list.ts'
import { ruleOf } from '../../../shared/list/rule-of.ts'
import { useOpenDesk } from '../../state/open-desk.ts'
import { t } from '../../t.ts'
import { CountField } from '../../ui/count-field.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'

type MadeKind = 'byHand' | 'byTime'

type Props = {
  readonly id: string
  readonly kind: MadeKind | 'tray'
  /** Null for a list that is being made. */
  readonly name: ListName | null
  readonly settings: ListSettings
  readonly onSave: (kind: MadeKind, settings: ListSettings) => Promise<void>
}

/** A list's settings as a form; nothing changes until it is sent. */
export function ListSettingsForm({ id, kind, name, settings, onSave }: Props) {
  const [draft, setDraft] = useState(settings)
  const [madeKind, setMadeKind] = useState<MadeKind>(kind === 'byTime' ? 'byTime' : 'byHand')
  const { sections } = useOpenDesk()
  const change = (to: Partial<ListSettings>): void => setDraft((before) => ({ ...before, ...to }))
  const isNamedByPerson = name === null || !isBuiltIn(name)
  const isRule = ruleOf(draft.rule) !== null
  const { cutOff } = draft
  return (
    <Form
      id={id}
      className="form list-settings"
      onSubmit={(event) => {
        event.preventDefault()
        if (isRule) void onSave(madeKind, draft)
      }}
    >
      {isNamedByPerson && (
        <TextField
          label={t('list.title')}
          value={draft.title ?? ''}
          onChange={(title) => change({ title })}
          isRequired
          autoFocus
        />
      )}
      {name === null && (
        <Select
          label={t('list.kind')}
          options={[
            { value: 'byHand', label: t('list.kind.byHand') },
            { value: 'byTime', label: t('list.kind.byTime') },
          ]}
          value={madeKind}
          onChange={setMadeKind}
        />
      )}
      <div className="form-row">
        <CountField
          label={t('list.capacity')}
          value={draft.capacity}
          most={100}
          isNeeded
          onChange={(capacity) => capacity !== null && change({ capacity })}
        />
        <CountField
          label={t('list.cutOffDesktop')}
          value={cutOff.desktop}
          most={100}
          onChange={(desktop) => change({ cutOff: { ...cutOff, desktop } })}
        />
        <CountField
          label={t('list.cutOffPhone')}
          value={cutOff.phone}
          most={100}
          onChange={(phone) => change({ cutOff: { ...cutOff, phone } })}
        />
      </div>
      {madeKind === 'byTime' && (
        <TextField
          label={t('list.rule')}
          value={draft.rule}
          onChange={(rule) => change({ rule })}
          description={t('list.ruleText')}
          problem={isRule ? null : t('problem.listRule', { rule: draft.rule })}
        />
      )}
      {isNamedByPerson && (
        <Select
          label={t('list.shownOn')}
          options={[
            { value: '', label: t('list.homepage') },
            ...sections.map((section) => ({ value: String(section.id), label: section.name })),
          ]}
          value={draft.section ?? ''}
          onChange={(section) =>
            change({ section: section === '' ? null : (section as SectionId) })
          }
        />
      )}
      <div className="form-row">
        <CountField
          label={t('list.staleAfter')}
          value={draft.staleAfter}
          most={43_200}
          onChange={(staleAfter) => change({ staleAfter })}
        />
        <CountField
          label={t('list.oldAfter')}
          value={draft.oldAfter}
          most={525_600}
          onChange={(oldAfter) => change({ oldAfter })}
        />
      </div>
    </Form>
  )
}
