import { Hash, X } from 'lucide-react'
import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react'
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components'

import type { TagId } from '../../shared/tag/tag.ts'
import { ask } from '../desk.ts'
import { useDesk } from '../state/use-desk.ts'
import { useTagNames } from '../state/use-tag-names.ts'
import { t } from '../t.ts'
import { fieldId } from './field-focus.ts'
import type { OpenText } from './open-text.ts'
import { cleanTagName, splitTagNames, tagCalled, tagsLike } from './tag-names.ts'
import { useText } from './use-open-text.ts'

type Props = { readonly text: OpenText }

const create = 'create'

function Chips({ text, onRemove }: Props & { readonly onRemove: (tag: TagId) => void }) {
  const chosen = useText(text, (state) => state.fields.tags)
  const isReadOnly = useText(text, (state) => state.readOnly !== null)
  const names = useTagNames()
  return chosen.map((id) => (
    <li key={id} className="tag-chip">
      <Hash aria-hidden className="tag-mark" />
      {names.get(id) ?? id}
      {!isReadOnly && (
        <Button
          className="tag-remove"
          excludeFromTabOrder
          aria-label={t('editor.removeTag', { name: names.get(id) ?? id })}
          onPress={() => onRemove(id)}
        >
          <X aria-hidden className="tag-mark" />
        </Button>
      )}
    </li>
  ))
}

/** The story's tags: picked, typed or pasted; one that the desk does not have yet is made. */
export function TagPicker({ text }: Props) {
  const chosen = useText(text, (state) => state.fields.tags)
  const isReadOnly = useText(text, (state) => state.readOnly !== null)
  const tags = useDesk((state) => state.tags)
  const [typed, setTyped] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const name = cleanTagName(typed)
  const offered = [
    ...tagsLike(typed, tags, chosen).map((tag) => ({
      id: tag.id as string,
      label: tag.name,
      isNew: false,
    })),
    ...(name !== '' && tagCalled(name, tags) === undefined
      ? [{ id: create, label: name, isNew: true }]
      : []),
  ]

  function add(ids: readonly TagId[]): void {
    const before = text.store.getState().fields.tags
    const fresh = ids.filter((id, at) => !before.includes(id) && ids.indexOf(id) === at)
    if (fresh.length > 0) text.change({ tags: [...before, ...fresh] })
  }

  function remove(tag: TagId): void {
    text.change({ tags: text.store.getState().fields.tags.filter((id) => id !== tag) })
    input.current?.focus()
  }

  async function addNames(names: readonly string[]): Promise<void> {
    setTyped('')
    for (const wanted of names) {
      const tag = tagCalled(wanted, tags) ?? (await ask('tag.create', { name: wanted }))
      if (tag !== undefined) add([tag.id])
    }
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    const last = chosen.at(-1)
    const isOffering = event.currentTarget.getAttribute('aria-activedescendant') !== null
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Backspace' && typed === '' && last !== undefined) remove(last)
    else if (event.key === ',' || (event.key === 'Enter' && !isOffering)) {
      event.preventDefault()
      void addNames(splitTagNames(typed))
    }
  }

  function onPaste(event: ClipboardEvent): void {
    const names = splitTagNames(event.clipboardData.getData('text/plain'))
    if (names.length < 2) return
    event.preventDefault()
    void addNames(names)
  }

  return (
    <div className="tag-picker">
      <ul className="tag-chips">
        <Chips text={text} onRemove={remove} />
        {!isReadOnly && (
          <li className="tag-entry">
            <ComboBox
              aria-label={t('editor.tags')}
              inputValue={typed}
              onInputChange={setTyped}
              items={offered}
              value={null}
              onChange={(key) => {
                if (key === create) void addNames([name])
                else if (key !== null) {
                  add([key as TagId])
                  setTyped('')
                }
              }}
              allowsCustomValue
              menuTrigger="input"
            >
              <Input
                ref={input}
                id={fieldId('tags')}
                className="tag-input"
                placeholder={chosen.length === 0 ? t('editor.tagsPlaceholder') : ''}
                onKeyDown={onKeyDown}
                onPaste={onPaste}
              />
              <Popover className="popover" placement="bottom start">
                <ListBox<(typeof offered)[number]> className="tag-options">
                  {({ id, label, isNew }) => (
                    <ListBoxItem id={id} className="listbox-option" textValue={label}>
                      {isNew ? t('editor.createTag', { name: label }) : `#${label}`}
                    </ListBoxItem>
                  )}
                </ListBox>
              </Popover>
            </ComboBox>
          </li>
        )}
      </ul>
    </div>
  )
}
