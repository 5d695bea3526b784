import { type RefObject, useLayoutEffect, useState } from 'react'

import { bodyEditorOf } from './body/body-editor.ts'
import type { InspectorTab } from './details/inspector.tsx'
import type { OpenText } from './open-text.ts'

/** How an article's place was left; it is found that way when one comes back. */
type PlaceMemory = {
  isPreviewing: boolean
  isInspecting: boolean
  /** The same beside another article, where there is less room for it. */
  isInspectingBeside: boolean
  tab: InspectorTab
  scrollTop: number
  /** The id of the field that had the focus last, with what was selected in a line. */
  focus: { id: string; from: number | null; to: number | null } | null
}

const memories = new WeakMap<OpenText, PlaceMemory>()

function memoryOf(text: OpenText): PlaceMemory {
  const known = memories.get(text)
  if (known !== undefined) return known
  const made: PlaceMemory = {
    isPreviewing: false,
    isInspecting: true,
    isInspectingBeside: false,
    tab: 'details',
    scrollTop: 0,
    focus: null,
  }
  memories.set(text, made)
  return made
}

/** State of an article's place that outlives a look at another one. */
export function useRemembered<
  N extends 'isPreviewing' | 'isInspecting' | 'isInspectingBeside' | 'tab',
>(text: OpenText, name: N) {
  const memory = memoryOf(text)
  const [value, setValue] = useState(memory[name])
  function set(value: PlaceMemory[N]): void {
    memory[name] = value
    setValue(value)
  }
  return [value, set] as const
}

type Line = HTMLInputElement | HTMLTextAreaElement

function isLine(element: Element | null): element is Line {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
}

// Where the focus is put when there is nothing better, and where a tab was chosen.
const landings = 'body, main, .article-side, [data-screen-heading], [role=tab]'

// Whoever chose another place on purpose, as a field in a dialog, stays there.
export function isFocusFree(): boolean {
  const { activeElement } = document
  return activeElement === null || activeElement.matches(landings)
}

/** Puts the focus where it was in the article; false when it was nowhere yet. */
export function focusAgain(text: OpenText): boolean {
  const { focus } = memoryOf(text)
  const element = focus === null ? null : document.getElementById(focus.id)
  if (focus === null || element === null) return false
  // The editor knows what was selected in it.
  if (element.classList.contains('ProseMirror')) bodyEditorOf(text).view.focus()
  else element.focus({ preventScroll: true })
  const { from, to } = focus
  if (isLine(element) && from !== null && to !== null) element.setSelectionRange(from, to)
  return true
}

/** Brings back how far the manuscript was scrolled, and the focus with what was selected. */
export function useRememberedView(text: OpenText, scroller: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null) return
    const memory = memoryOf(text)
    const { scrollTop } = memory
    if (isFocusFree()) focusAgain(text)
    element.scrollTo({ top: scrollTop })
    // Pictures in the body have their height a moment later.
    const frame = requestAnimationFrame(() => element.scrollTo({ top: scrollTop }))

    function noteFocus({ target }: FocusEvent): void {
      const { id } = target instanceof Element ? target : { id: '' }
      if (id !== '') memory.focus = { id, from: null, to: null }
    }
    element.addEventListener('focusin', noteFocus)
    return () => {
      cancelAnimationFrame(frame)
      element.removeEventListener('focusin', noteFocus)
      memory.scrollTop = element.scrollTop
      const line = memory.focus === null ? null : document.getElementById(memory.focus.id)
      if (!isLine(line)) return
      memory.focus = { id: line.id, from: line.selectionStart, to: line.selectionEnd }
    }
  }, [text, scroller])
}
