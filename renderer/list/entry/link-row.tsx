import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { type KeyboardEvent, useId } from 'react'

import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { omissionOf } from '../../../shared/article/omission-of.ts'
import { instantOf } from '../../../shared/instant/instant-of.ts'
import { useNow } from '../../state/use-now.ts'
import { t } from '../../t.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Row } from '../../ui/row.tsx'

type Props = {
  readonly guid: Guid
  readonly head: ArticleHead | undefined
  readonly headline: string
  readonly isCurrent: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onChoose: () => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
  readonly onStep: (by: -1 | 1) => void
}

const ways = [
  { by: -1, icon: ArrowUp, keys: 'Alt+Up', label: 'entry.linkUp', end: 'isFirst' },
  { by: 1, icon: ArrowDown, keys: 'Alt+Down', label: 'entry.linkDown', end: 'isLast' },
] as const

const steps: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 }

/** One link below an entry: Alt with an arrow moves it, Delete removes it, and so do its buttons. */
export function LinkRow(props: Props) {
  const { guid, head, headline, isCurrent, onMove, onRemove } = props
  const now = instantOf(useNow())
  const isUnshown = head !== undefined && omissionOf(head, now) !== null
  const id = useId()

  function runKey(event: KeyboardEvent): void {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event
    if (ctrlKey || metaKey || shiftKey) return
    const step = steps[key]
    if (step !== undefined) (altKey ? onMove : props.onStep)(step)
    else if (key === 'Delete' || key === 'Backspace') onRemove()
    else return
    event.preventDefault()
  }

  return (
    <Row
      className="link-row"
      data-article={guid}
      isCurrent={isCurrent}
      aria-labelledby={id}
      onFocus={props.onChoose}
      onKeyDown={runKey}
    >
      <span className="link-words">
        <span id={id} className="link-headline" lang={head?.working.language}>
          {headline}
        </span>
        {isUnshown && <span className="entry-outgrown">{t('entry.linkUnshown')}</span>}
      </span>
      {ways.map(({ by, icon, keys, label, end }) => (
        <IconButton
          key={by}
          label={t(label, { headline })}
          icon={icon}
          keys={keys}
          size="small"
          isDisabled={props[end]}
          excludeFromTabOrder={!isCurrent}
          onPress={() => onMove(by)}
        />
      ))}
      <IconButton
        label={t('entry.linkRemove', { headline })}
        icon={X}
        keys="Delete"
        size="small"
        excludeFromTabOrder={!isCurrent}
        onPress={onRemove}
      />
    </Row>
  )
}
