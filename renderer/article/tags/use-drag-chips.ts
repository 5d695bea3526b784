import {
  draggable,
  dropTargetForElements,
} from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { type RefObject, useEffect, useState } from 'react'

import type { TagId } from '../../../shared/tag/tag.ts'
import { chipGapAt } from './chip-gap-at.ts'

const chipKey = Symbol('chip')

type Chip = { readonly tag: TagId; readonly list: HTMLElement }

function chipIn(data: Readonly<Record<string | symbol, unknown>>): Chip | null {
  return (data[chipKey] as Chip | undefined) ?? null
}

/** Lets a chip be dragged within its own list. */
export function useDragChip(
  chip: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
  tag: TagId | null,
): void {
  useEffect(() => {
    if (chip.current === null || tag === null) return
    return draggable({
      element: chip.current,
      getInitialData: () => ({ [chipKey]: { tag, list: list.current } }),
    })
  }, [chip, list, tag])
}

/** Takes chips of the list itself into another gap; answers the one that the pointer is at. */
export function useDropChips(
  list: RefObject<HTMLElement | null>,
  onDrop: (tag: TagId, gap: number) => void,
): number | null {
  const [gap, setGap] = useState<number | null>(null)
  useEffect(() => {
    const element = list.current
    if (element === null) return
    const gapAt = ({
      clientX,
      clientY,
    }: {
      readonly clientX: number
      readonly clientY: number
    }) => {
      const chips = [...element.querySelectorAll('[data-tag]')]
      return chipGapAt(
        chips.map((chip) => chip.getBoundingClientRect()),
        clientX,
        clientY,
      )
    }
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => chipIn(source.data)?.list === element,
      onDrag: ({ location }) => setGap(gapAt(location.current.input)),
      onDragLeave: () => setGap(null),
      onDrop: ({ source, location }) => {
        setGap(null)
        const chip = chipIn(source.data)
        if (chip !== null) onDrop(chip.tag, gapAt(location.current.input))
      },
    })
  }, [list, onDrop])
  return gap
}
