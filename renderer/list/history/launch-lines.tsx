import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type KeyboardEvent, useEffect, useId, useRef } from 'react'

import type { LaunchLine } from '../../../shared/list/launch-line.ts'
import { useOpenDesk } from '../../state/open-desk.ts'
import { t } from '../../t.ts'
import { ActiveItem } from '../../ui/active-item.tsx'
import { lineWords, listsOf, timeOf } from './moment-words.ts'

const lineHeight = 58
const page = 8

type Props = {
  /** The newest first. */
  readonly lines: readonly LaunchLine[]
  /** The chosen one; null while another moment is looked at. */
  readonly chosen: number | null
  readonly onChoose: (index: number) => void
}

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + page,
  PageUp: (at) => at - page,
  Home: () => 0,
  End: (_at, count) => count - 1,
}

/** Every launch, of which only those in sight exist; arrows walk them. */
export function LaunchLines({ lines, chosen, onChoose }: Props) {
  const scroller = useRef<HTMLDivElement>(null)
  const id = useId()
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    overscan: 8,
  })
  useEffect(() => {
    if (chosen !== null) virtualizer.scrollToIndex(chosen)
  }, [chosen, virtualizer])

  function runKey(event: KeyboardEvent): void {
    const to = steps[event.key]?.(chosen ?? -1, lines.length)
    if (to === undefined) return
    event.preventDefault()
    onChoose(Math.max(0, Math.min(lines.length - 1, to)))
  }

  return (
    <div
      ref={scroller}
      className="launch-lines"
      role="listbox"
      tabIndex={0}
      aria-label={t('history.launches')}
      aria-activedescendant={chosen === null ? undefined : `${id}-${chosen}`}
      onKeyDown={runKey}
    >
      <div role="presentation" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const line = lines[index]
          if (line === undefined) return null
          return (
            <Line
              key={index}
              id={`${id}-${index}`}
              line={line}
              index={index}
              count={lines.length}
              isChosen={index === chosen}
              onChoose={onChoose}
              style={{ transform: `translateY(${start}px)` }}
            />
          )
        })}
      </div>
    </div>
  )
}

type LineProps = Pick<Props, 'onChoose'> & {
  readonly id: string
  readonly line: LaunchLine
  readonly index: number
  readonly count: number
  readonly isChosen: boolean
  readonly style: CSSProperties
}

function Line({ id, line, index, count, isChosen, onChoose, style }: LineProps) {
  const desk = useOpenDesk()
  return (
    <ActiveItem
      id={id}
      className="launch-line"
      role="option"
      aria-selected={isChosen}
      aria-label={lineWords(line, desk)}
      aria-posinset={index + 1}
      aria-setsize={count}
      style={style}
      onClick={() => onChoose(index)}
    >
      <span className="launch-line-time tabular">{timeOf(line, desk)}</span>
      <span className="launch-line-by">{line.by}</span>
      <span className="launch-line-facts" title={listsOf(line)}>
        <span className="launch-line-cause" data-cause={line.cause}>
          {t(`history.cause.${line.cause}`)}
        </span>{' '}
        {listsOf(line)}
      </span>
    </ActiveItem>
  )
}
