import { useMemo, useRef, useState } from 'react'

import { cleanTagName } from '../../../shared/tag/clean-tag-name.ts'
import { splitTagNames } from '../../../shared/tag/split-tag-names.ts'
import { tagLookup, type TagOffer } from '../../../shared/tag/tag-lookup.ts'
import type { TagId } from '../../../shared/tag/tag.ts'
import { ask } from '../../desk.ts'
import { useDesk } from '../../state/use-desk.ts'
import { t } from '../../t.ts'
import { type Offer, OfferBox } from '../../ui/offer-box.tsx'
import { fieldId } from '../field-focus.ts'
import type { OpenText } from '../open-text.ts'
import { useText } from '../use-open-text.ts'
import { SuggestedTags } from './suggested-tags.tsx'
import { TagChips } from './tag-chips.tsx'

type Props = { readonly text: OpenText }

const create = 'create'
const mostOffered = 8

function OfferedTag({ offer: { tag, alias } }: { readonly offer: TagOffer }) {
  return (
    <span className="offered-tag">
      <span>#{alias === null ? tag.name : t('editor.tagByAlias', { alias, name: tag.name })}</span>
      <span className="tag-kind">{t(`tags.kind.${tag.kind}`)}</span>
    </span>
  )
}

/** The story's tags: picked, typed, pasted or taken from the text; one that the desk lacks is made. */
export function TagPicker({ text }: Props) {
  const chosen = useText(text, (state) => state.fields.tags)
  const isReadOnly = useText(text, (state) => state.readOnly !== null)
  const tags = useDesk((state) => state.tags)
  const [typed, setTyped] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const name = cleanTagName(typed)
  const isTyping = name !== ''
  const lookup = useMemo(() => (isTyping ? tagLookup(tags) : null), [isTyping, tags])
  const isNew = lookup !== null && lookup.called(name) === null
  const offers: readonly Offer[] = [
    ...(lookup?.like(typed, chosen, mostOffered) ?? []).map((offer) => ({
      id: offer.tag.id,
      label: <OfferedTag offer={offer} />,
    })),
    ...(isNew ? [{ id: create, label: t('editor.createTag', { name }) }] : []),
  ]

  function add(id: TagId): void {
    const before = text.store.getState().fields.tags
    if (!before.includes(id)) text.change({ tags: [...before, id] })
  }

  function remove(tag: TagId): void {
    text.change({ tags: text.store.getState().fields.tags.filter((id) => id !== tag) })
    // A chip that is taken off by key leaves the focus to the next one.
    const isOnChip = list.current?.querySelector('[data-tag]:focus') !== null
    if (!isOnChip || chosen.length === 1) input.current?.focus()
  }

  async function addNames(names: readonly string[]): Promise<void> {
    setTyped('')
    const known = tagLookup(tags)
    for (const wanted of names) {
      const tag = known.called(wanted) ?? (await ask('tag.create', { name: wanted }))
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
    <div className="tag-picker">
      <TagChips text={text} list={list} onRemove={remove} onLeave={() => input.current?.focus()}>
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
              offers={offers}
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
      </TagChips>
      {!isReadOnly && <SuggestedTags text={text} onAdd={add} />}
    </div>
  )
}
