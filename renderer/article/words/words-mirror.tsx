import { type CSSProperties, type ReactNode, type Ref, useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'

/** A part of a field's text and how it is marked. */
export type MarkedRange = { readonly from: number; readonly to: number; readonly className: string }

export type MirrorProps = {
  readonly field: HTMLTextAreaElement | null
  readonly value: string
  /** What the field and its mirror have in common beside being a line. */
  readonly className: string
  /** One field may have several; they lie over each other in this order. */
  readonly layer: 'limit' | 'find' | 'spelling'
  /** In order, without overlaps. */
  readonly ranges: readonly MarkedRange[]
  readonly ref?: Ref<HTMLDivElement>
}

/** Where a field stands among what it is laid out with, also while it grows. */
function usePlaceOf(field: HTMLElement | null): CSSProperties {
  const [place, setPlace] = useState<CSSProperties>({})
  useLayoutEffect(() => {
    if (field === null) return
    const measure = (): void => {
      const { offsetLeft: left, offsetTop, offsetWidth: width, offsetHeight: height } = field
      // A field of several lines can stand a little scrolled: its letters reach below its last line.
      setPlace({ left, top: offsetTop - field.scrollTop, width, height })
    }
    const observer = new ResizeObserver(measure)
    observer.observe(field)
    if (field.parentElement !== null) observer.observe(field.parentElement)
    field.addEventListener('scroll', measure)
    measure()
    return () => {
      observer.disconnect()
      field.removeEventListener('scroll', measure)
    }
  }, [field])
  return place
}

function marked(value: string, ranges: readonly MarkedRange[]): ReactNode[] {
  let end = 0
  const parts = ranges.flatMap(({ from, to, className }) => {
    const before = value.slice(end, from)
    end = to
    return [
      before,
      <span key={from} className={className}>
        {value.slice(from, to)}
      </span>,
    ]
  })
  return [...parts, value.slice(end)]
}

/** Marks parts of a field: a text area shows no marks, so they lie under its letters. */
export function WordsMirror({ field, value, className, layer, ranges, ref }: MirrorProps) {
  const place = usePlaceOf(field)
  const home = field?.offsetParent
  if (ranges.length === 0 || !home) return null
  return createPortal(
    <div
      ref={ref}
      aria-hidden
      className={`field-mirror line-field ${className}`}
      data-layer={layer}
      style={place}
    >
      {marked(value, ranges)}
    </div>,
    home,
  )
}
