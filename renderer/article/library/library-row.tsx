import { Check } from 'lucide-react'
import { type ReactNode, useRef } from 'react'

import type { ArticleHead } from '../../../shared/article/article-head.ts'
import { ActiveItem } from '../../ui/active-item.tsx'
import { swallowSecondClick } from '../swallow-second-click.ts'
import { useRowDrag } from './use-row-drag.ts'

/** How a row was pressed: with what held, and whether on its box. */
export type RowPress = 'open' | 'toggle' | 'extend'

type Props = {
  readonly id: string
  readonly index: number
  /** Its place among all rows of the grid, heads included; 1 is the first. */
  readonly rowIndex: number
  /** Its distance from the top of the list, in pixels. */
  readonly start: number
  readonly isActive: boolean
  readonly isSelected: boolean
  /** Undefined while it is on its way. */
  readonly head: ArticleHead | undefined
  readonly template?: string | undefined
  /** The rows that are at hand, for those that are dragged along. */
  readonly atHand: () => readonly ArticleHead[]
  readonly onPress: (index: number, press: RowPress) => void
  /** The pointer is on it. */
  readonly onNear: () => void
  readonly children: ReactNode
}

/** One row of the library, at a height that never changes; one click opens it, its box selects it. */
export function LibraryRow(props: Props) {
  const { id, index, rowIndex, start, isActive, isSelected, head, template } = props
  const { atHand, onPress, onNear } = props
  const row = useRef<HTMLDivElement>(null)
  useRowDrag(row, head, atHand)
  return (
    <ActiveItem
      ref={row}
      id={id}
      role="row"
      aria-rowindex={rowIndex}
      aria-selected={isSelected}
      className="library-row"
      data-index={index}
      data-active={isActive || undefined}
      data-spiked={head?.state === 'spiked' || undefined}
      // From the start: to become draggable later would lay the row out a second time.
      draggable={head !== undefined}
      style={{
        top: start,
        ...(template !== undefined && { gridTemplateColumns: template }),
      }}
      onClick={({ clientX, clientY, ctrlKey, metaKey, shiftKey, target }) => {
        const isBox = target instanceof Element && target.closest('.library-box') !== null
        if (shiftKey) onPress(index, 'extend')
        else if (ctrlKey || metaKey || isBox) onPress(index, 'toggle')
        else {
          swallowSecondClick({ x: clientX, y: clientY })
          onPress(index, 'open')
        }
      }}
      onPointerEnter={onNear}
      // Shift would mark the text between two clicks.
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
    >
      <span className="library-box" aria-hidden>
        <span className="library-box-mark">{isSelected && <Check strokeWidth={3} />}</span>
      </span>
      {props.children}
    </ActiveItem>
  )
}
