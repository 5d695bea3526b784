import { type KeyboardEvent, type ReactNode, type RefObject, useCallback, useState } from 'react'

import { moveTag } from '../../../shared/tag/move-tag.ts'
import type { TagId } from '../../../shared/tag/tag.ts'
import { useOpenDesk } from '../../state/open-desk.ts'
import { useTagNames } from '../../state/use-tag-names.ts'
import { t } from '../../t.ts'
import { Rows } from '../../ui/rows.tsx'
import { useRowFocus } from '../../ui/use-row-focus.ts'
import type { OpenText } from '../open-text.ts'
import { useText } from '../use-open-text.ts'
import { TagChip } from './tag-chip.tsx'
import { useDropChips } from './use-drag-chips.ts'

type Props = {
  readonly text: OpenText
  readonly list: RefObject<HTMLUListElement | null>
  readonly onRemove: (tag: TagId) => void
  /** The box after the chips, which an arrow beyond the last one leads to. */
  readonly onLeave: () => void
  readonly children: ReactNode
}

/** The story's tags in their order, and what is typed after them. */
export function TagChips({ text, list, onRemove, onLeave, children }: Props) {
  const chosen = useText(text, (state) => state.fields.tags)
  const isReadOnly = useText(text, (state) => state.readOnly !== null)
  const { mainTag } = useOpenDesk()
  const names = useTagNames()
  const [current, setCurrent] = useState<string | null>(null)
  const [said, setSaid] = useState({ words: '', turn: 0 })
  const focus = useRowFocus(list, chosen, 'data-tag')
  const reached = chosen.find((id) => id === current) ?? chosen.at(-1)

  const place = useCallback(
    (tag: TagId, gap: number): void => {
      const before = text.store.getState().fields.tags
      const after = moveTag(before, tag, gap)
      if (after.every((id, at) => id === before[at])) return
      text.change({ tags: after })
      const position = after.indexOf(tag) + 1
      const words = t('editor.tagMoved', {
        name: names.get(tag) ?? tag,
        position,
        count: after.length,
      })
      setSaid(({ turn }) => ({ words, turn: turn + 1 }))
    },
    [text, names],
  )
  const gap = useDropChips(list, place)

  function focusChip(index: number): void {
    const chip = list.current?.querySelectorAll<HTMLElement>('[data-tag]')[index]
    if (chip !== undefined) chip.focus()
    else if (index >= chosen.length) onLeave()
  }

  function runKey(event: KeyboardEvent): void {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event
    const { target } = event
    if (ctrlKey || metaKey || shiftKey || !(target instanceof Element)) return
    const tag = chosen.find((id) => id === target.getAttribute('data-tag'))
    if (tag === undefined) return
    const at = chosen.indexOf(tag)
    const by = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[key]
    if (by !== undefined && altKey) place(tag, Math.max(0, by === 1 ? at + 2 : at - 1))
    else if (by !== undefined) focusChip(at + by)
    else if (key === 'Home') focusChip(0)
    else if (key === 'End') focusChip(chosen.length - 1)
    else if (key === 'Delete' || key === 'Backspace') onRemove(tag)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  function lineAt(at: number): 'before' | 'after' | null {
    if (gap === at) return 'before'
    return gap === chosen.length && at === chosen.length - 1 ? 'after' : null
  }

  return (
    <>
      <Rows
        ref={list}
        className="tag-chips"
        aria-label={t('editor.tagsOfStory')}
        onKeyDown={runKey}
        onFocus={(event) => {
          focus.onFocus(event)
          setCurrent(event.target.getAttribute('data-tag'))
        }}
        onBlur={focus.onBlur}
      >
        {chosen.map((id, at) => (
          <TagChip
            key={id}
            tag={id}
            name={names.get(id) ?? id}
            list={list}
            isMain={mainTag && at === 0}
            isReadOnly={isReadOnly}
            isCurrent={id === reached}
            line={lineAt(at)}
            onRemove={() => onRemove(id)}
          />
        ))}
        {children}
      </Rows>
      <div role="status" aria-live="polite" className="visually-hidden">
        {/* A new element each time, or the same words said twice would be heard once. */}
        <span key={said.turn}>{said.words}</span>
      </div>
    </>
  )
}
