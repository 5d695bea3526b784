import type { FoundWord } from '../../../shared/spelling/words-in.ts'
import { typeInto } from '../../ui/type-into.ts'
import { beginStep } from '../../ui/watch-fields.ts'
import type { MisspeltWord } from './spelling-menu-store.ts'

type Around = {
  readonly field: HTMLTextAreaElement
  /** Its mark under the field's letters: where the menu opens. */
  readonly mark: Element
  readonly language: string
  readonly home: object
}

/** A word of a field, as the menu handles it; another in its place is a step of the field's undo. */
export function fieldWord({ text, from }: FoundWord, around: Around): MisspeltWord {
  const { field, mark, language, home } = around
  const to = from + text.length
  const isThere = (): boolean => field.isConnected && field.value.slice(from, to) === text
  return {
    text,
    language,
    home,
    isThere,
    place: () => {
      const { left, bottom } = mark.getClientRects()[0] ?? field.getBoundingClientRect()
      return { x: left, y: bottom }
    },
    respell: (suggestion) => {
      if (!isThere() || field.readOnly) return
      const { value } = field
      beginStep(field)
      typeInto(field, value.slice(0, from) + suggestion + value.slice(to), from + suggestion.length)
      beginStep(field)
    },
    select: () => field.setSelectionRange(from, to),
    focus: () => field.focus(),
  }
}
