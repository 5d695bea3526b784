import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'

import type { FoundWord } from '../../../shared/spelling/words-in.ts'
import type { OpenText } from '../open-text.ts'
import { fieldWord } from '../spelling/spelling-field-word.ts'
import { openSpellingMenu } from '../spelling/spelling-menu-store.ts'
import { ignoredIn, useSpellingWish } from '../spelling/spelling-wish.ts'
import { useMisspelt } from '../spelling/use-misspelt.ts'
import { useTypingCaret } from '../use-typing-caret.ts'
import { WordsMirror } from './words-mirror.tsx'

type Props = {
  readonly text: OpenText
  readonly field: HTMLTextAreaElement | null
  readonly value: string
  /** What the field has in common with the mirror under it, beside being a line. */
  readonly className: string
}

function isUnder({ clientX, clientY }: MouseEvent, mark: Element): boolean {
  return [...mark.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      left <= clientX && clientX <= right && top <= clientY && clientY <= bottom,
  )
}

/** Marks the misspelt words of a field, and opens their menus by pointer and by key. */
export function WordsSpelling({ text, field, value, className }: Props) {
  const mirror = useRef<HTMLDivElement>(null)
  const language = useStore(text.store, (state) => state.fields.language)
  const isReadOnly = useStore(text.store, (state) => state.readOnly !== null)
  const isOn = useSpellingWish((wish) => wish.isOn) && !isReadOnly
  const ignored = useSpellingWish((wish) => ignoredIn(wish, text.guid))
  const caret = useTypingCaret(field)
  const misspelt = useMisspelt(value, { isOn, language, ignored })
  // The word being typed is not wrong yet.
  const shown = misspelt.filter(({ text, from }) => from + text.length !== caret)

  useEffect(() => {
    if (field === null) return
    const open = (word: FoundWord, event: Event): void => {
      const mark = mirror.current?.children[shown.indexOf(word)]
      if (mark === undefined) return
      event.preventDefault()
      // The field's own handler would take Enter for the way to the next field.
      event.stopPropagation()
      const misspelt = fieldWord(word, { field, mark, language, home: text })
      misspelt.select()
      void openSpellingMenu(misspelt)
    }
    const atKey = (event: KeyboardEvent): void => {
      const isAsked =
        (event.key === 'Enter' && event.altKey) ||
        (event.code === 'Semicolon' && (event.ctrlKey || event.metaKey))
      const at = field.selectionStart
      const next = shown.find(({ from, text }) => from + text.length >= at) ?? shown[0]
      if (isAsked && next !== undefined) open(next, event)
    }
    const atPointer = (event: MouseEvent): void => {
      const marks = [...(mirror.current?.children ?? [])]
      const word = shown[marks.findIndex((mark) => isUnder(event, mark))]
      if (word !== undefined) open(word, event)
    }
    field.addEventListener('keydown', atKey)
    field.addEventListener('contextmenu', atPointer)
    return () => {
      field.removeEventListener('keydown', atKey)
      field.removeEventListener('contextmenu', atPointer)
    }
  })

  const ranges = shown.map(({ text, from }) => ({
    from,
    to: from + text.length,
    className: 'misspelt',
  }))
  return <WordsMirror ref={mirror} layer="spelling" {...{ field, value, className, ranges }} />
}
