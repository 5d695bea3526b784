import { Hash, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from 'react-aria-components'

import { cleanTagName } from '../../../shared/tag/clean-tag-name.ts'
import { splitTagNames } from '../../../shared/tag/split-tag-names.ts'
import type { TagId } from '../../../shared/tag/tag.ts'
import { ask } from '../../desk.ts'
import { useDesk } from '../../state/use-desk.ts'
import { useTagNames } from '../../state/use-tag-names.ts'
import { t } from '../../t.ts'
import { fieldId } from '../field-focus.ts'
import type { OpenText } from '../open-text.ts'
import { type Offer, OfferBox } from '../../ui/offer-box.tsx'
import { tagCalled, tagsLike } from './tag-names.ts'
import { useText } from '../use-open-text.ts'

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
  const isNew = name !== '' && tagCalled(name, tags) === undefined
  const options: readonly Offer[] = [
    ...tagsLike(typed, tags, chosen).map((tag) => ({ id: tag.id, label: `#${tag.name}` })),
    ...(isNew ? [{ id: create, label: t('editor.createTag', { name }) }] : []),
  ]

  function add(id: TagId): void {
    const before = text.store.getState().fields.tags
    if (!before.includes(id)) text.change({ tags: [...before, id] })
  }

  function remove(tag: TagId): void {
    text.change({ tags: text.store.getState().fields.tags.filter((id) => id !== tag) })
    input.current?.focus()
  }

  async function addNames(names: readonly string[]): Promise<void> {
    setTyped('')
    for (const wanted of names) {
      const tag = tagCalled(wanted, tags) ?? (await ask('tag.create', { name: wanted }))
      if (tag !== undefined) add(tag.id)
    }
  }

  function pick({ id }: Offer): void {
    if (id === create) void addNames([name])
    else {
      setTyped('')
      // Every option but the last is one of the desk's tags.
      add(id as TagId)
    }
  }

  return (
    <ul className="tag-picker tag-chips">
      <Chips text={text} onRemove={remove} />
      {!isReadOnly && (
        <li className="tag-entry">
          <OfferBox
            label={t('editor.tags')}
            className="tag-input"
            endsAtComma
            inputId={fieldId(text.guid, 'tags')}
            inputRef={input}
            typed={typed}
            onType={setTyped}
            offers={options}
            onPick={pick}
            onEnter={() => void addNames(splitTagNames(typed))}
            onBack={() => {
              const last = chosen.at(-1)
              if (last !== undefined) remove(last)
            }}
            onPaste={(words) => {
              const names = splitTagNames(words)
              if (names.length > 1) void addNames(names)
              return names.length > 1
            }}
            placeholder={chosen.length === 0 ? t('editor.tagsPlaceholder') : ''}
          />
        </li>
      )}
    </ul>
  )
}
