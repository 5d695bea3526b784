import { type CSSProperties, type ReactNode, useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useStore } from 'zustand'

import { fieldId } from './field-focus.ts'
import type { Hit } from './find-hit.ts'
import type { FindSession } from './find-session.ts'
import type { OpenText } from './open-text.ts'
import { useText } from './use-open-text.ts'

type Props = {
  readonly session: FindSession
  readonly text: OpenText
  readonly name: 'headline' | 'lead'
}

const noHits: readonly Hit[] = []

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

function marked(value: string, hits: readonly Hit[], current: Hit | undefined): ReactNode[] {
  let end = 0
  const parts = hits.flatMap((hit) => {
    const before = value.slice(end, hit.from)
    end = hit.to
    const kind = hit === current ? 'find-hit find-hit-current' : 'find-hit'
    return [
      before,
      <span key={hit.from} className={kind}>
        {value.slice(hit.from, hit.to)}
      </span>,
    ]
  })
  return [...parts, value.slice(end)]
}

/** Marks what was found in a field: a text area shows no marks, so they lie over it. */
export function FindMirror({ session, text, name }: Props) {
  const value = useText(text, (state) => state.fields[name])
  const { found, current } = useStore(session.store)
  const [field] = useState(() => document.getElementById(fieldId(text.guid, name)))
  const place = usePlaceOf(field)
  const hits = found.kind === 'found' ? found.hits : noHits
  const mine = hits.filter((hit) => hit.place === name)
  // Between a key and the search after it the hits may stand beside their words.
  const isStale = mine.some((hit) => value.slice(hit.from, hit.to) !== hit.found)
  const home = field?.offsetParent
  if (mine.length === 0 || isStale || !home) return null
  return createPortal(
    <div aria-hidden className={`find-mirror line-field line-${name}`} style={place}>
      {marked(value, mine, hits[current])}
    </div>,
    home,
  )
}
