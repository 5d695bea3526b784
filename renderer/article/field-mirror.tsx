import { type CSSProperties, type ReactNode, useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'

import { fieldId } from './field-focus.ts'
import type { OpenText } from './open-text.ts'
import { useText } from './use-open-text.ts'

/** A part of a field's text and how it is marked. */
export type MarkedRange = { readonly from: number; readonly to: number; readonly className: string }

type Props = {
  readonly text: OpenText
  readonly name: 'headline' | 'slugline' | 'lead'
  /** In order, without overlaps. */
  readonly ranges: readonly MarkedRange[]
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
export function FieldMirror({ text, name, ranges }: Props) {
  const value = useText(text, (state) => state.fields[name])
  const [field] = useState(() => document.getElementById(fieldId(text.guid, name)))
  const place = usePlaceOf(field)
  const home = field?.offsetParent
  if (ranges.length === 0 || !home) return null
  return createPortal(
    <div aria-hidden className={`field-mirror line-field line-${name}`} style={place}>
      {marked(value, ranges)}
    </div>,
    home,
  )
}
