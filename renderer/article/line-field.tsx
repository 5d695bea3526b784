import type { KeyboardEvent } from 'react'

import { expandLine } from './expand-line.ts'
import type { OpenText } from './open-text.ts'
import { fieldId } from './field-focus.ts'
import { useKeptHistory } from './line-histories.ts'
import { takeBackSigns, typesetLine } from './typography/typeset-line.ts'
import { useText } from './use-open-text.ts'

type LineName = 'headline' | 'slugline' | 'lead' | 'dateline'

type Props = {
  readonly text: OpenText
  readonly name: LineName
  readonly label: string
  readonly placeholder: string
  /** The id of what is said of the field beside its label. */
  readonly describedBy?: string
}

// Enter goes on to the next field, as in a form that reads like a page.
function goOn(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  event.preventDefault()
  const manuscript = event.currentTarget.closest('.manuscript')
  const lines = manuscript?.querySelectorAll<HTMLElement>('[data-line], .body-text') ?? []
  const fields = [...lines]
  fields[fields.indexOf(event.currentTarget) + 1]?.focus()
}

/** One line of the manuscript, without a box; it grows with its text and never holds a line break. */
export function LineField({ text, name, label, placeholder, describedBy }: Props) {
  const value = useText(text, (state) => state.fields[name])
  const language = useText(text, (state) => state.fields.language)
  const isReadOnly = useText(text, (state) => state.readOnly !== null)
  useKeptHistory(text, name)
  const isTypeset = name === 'headline' || name === 'lead'
  return (
    <textarea
      id={fieldId(text.guid, name)}
      data-line
      aria-describedby={describedBy}
      className={`line-field line-${name}`}
      aria-label={label}
      placeholder={placeholder}
      rows={1}
      value={value}
      lang={name === 'slugline' ? undefined : language}
      // Ours has no need of Chromium's, which fetches its dictionaries.
      spellCheck={false}
      readOnly={isReadOnly}
      onKeyDown={(event) => {
        takeBackSigns(event)
        goOn(event)
      }}
      onInput={({ nativeEvent, currentTarget }) => {
        if (!(nativeEvent instanceof InputEvent)) return
        if (isTypeset) typesetLine(currentTarget, nativeEvent, language)
        if (nativeEvent.data === ' ') expandLine(currentTarget, language)
      }}
      onChange={(event) =>
        text.change({ [name]: event.target.value.replaceAll(/\s*[\r\n]+\s*/g, ' ') })
      }
    />
  )
}
