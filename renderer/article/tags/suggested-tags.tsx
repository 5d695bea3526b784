import { Plus, X } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import { Button } from 'react-aria-components'

import type { TagId } from '../../../shared/tag/tag.ts'
import { useTagNames } from '../../state/use-tag-names.ts'
import { t } from '../../t.ts'
import { Rows } from '../../ui/rows.tsx'
import { useRowFocus } from '../../ui/use-row-focus.ts'
import type { OpenText } from '../open-text.ts'
import { dismissTag, useSuggestedTags } from './use-suggested-tags.ts'

type Props = { readonly text: OpenText; readonly onAdd: (tag: TagId) => void }

/** Tags that the text names: taken with one key or click, waved away with Delete or its cross. */
export function SuggestedTags({ text, onAdd }: Props) {
  const tags = useSuggestedTags(text)
  const names = useTagNames()
  const list = useRef<HTMLUListElement>(null)
  const focus = useRowFocus(list, tags, 'data-suggested')

  function runKey(event: KeyboardEvent): void {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return
    const chip = event.target instanceof Element ? event.target.closest('[data-suggested]') : null
    const tag = tags.find((id) => id === chip?.getAttribute('data-suggested'))
    if (tag === undefined) return
    event.preventDefault()
    dismissTag(text, tag)
  }

  if (tags.length === 0) return null
  return (
    <div className="suggested-tags">
      <span aria-hidden className="suggested-title">
        {t('editor.suggestedTags')}
      </span>
      <Rows
        ref={list}
        className="tag-chips"
        aria-label={t('editor.suggestedTags')}
        onKeyDown={runKey}
        onFocus={focus.onFocus}
        onBlur={focus.onBlur}
      >
        {tags.map((id) => {
          const name = names.get(id) ?? id
          return (
            <li key={id} className="suggested-chip">
              <Button
                className="suggested-add"
                data-suggested={id}
                aria-label={t('editor.addTag', { name })}
                onPress={() => onAdd(id)}
              >
                <Plus aria-hidden className="tag-mark" />
                {name}
              </Button>
              <Button
                className="tag-remove"
                excludeFromTabOrder
                aria-label={t('editor.dismissTag', { name })}
                onPress={() => dismissTag(text, id)}
              >
                <X aria-hidden className="tag-mark" />
              </Button>
            </li>
          )
        })}
      </Rows>
    </div>
  )
}
