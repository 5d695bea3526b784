import { type KeyboardEvent, type RefObject, useId, useRef } from 'react'

import { AsInStory } from './as-in-story.tsx'

type Props = {
  readonly label: string
  /** What the way back to the story's own is called. */
  readonly reset: string
  /** What is shown while nothing is written: the story's own words. */
  readonly placeholder: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onEnter: () => void
  readonly language: string | undefined
  readonly rows: number
  readonly areaRef?: RefObject<HTMLTextAreaElement | null>
  /** Whether the dialog begins on it. */
  readonly isFirst?: boolean
}

/** A line of words that a list shows in place of the story's. */
export function OwnWords(props: Props) {
  const { label, reset, placeholder, value, onChange, onEnter, language, rows } = props
  const own = useRef<HTMLTextAreaElement>(null)
  const area = props.areaRef ?? own
  const id = useId()

  function runKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    onEnter()
  }

  return (
    <div className="field">
      <div className="own-head">
        <label htmlFor={id} className="field-label">
          {label}
        </label>
        {value.trim() !== '' && (
          <AsInStory
            label={reset}
            onPress={() => {
              onChange('')
              area.current?.focus()
            }}
          />
        )}
      </div>
      <textarea
        ref={area}
        id={id}
        className="field-input field-area own-words"
        rows={rows}
        placeholder={placeholder}
        value={value}
        lang={language}
        // The dialog begins on its first field.
        autoFocus={props.isFirst}
        onKeyDown={runKey}
        // A headline is one line, also where it was pasted from several.
        onChange={({ target }) => onChange(target.value.replaceAll(/[\r\n]+/g, ' '))}
      />
    </div>
  )
}
