import { type Ref, useState } from 'react'

import { TextField } from './text-field.tsx'

type Props = {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly value: string
  readonly onCommit: (value: string) => void
  /** What is wrong with a value, or null; a value with a problem is never committed. */
  readonly check?: (value: string) => string | null
  /** Said under the field of the value as typed. */
  readonly describe?: (value: string) => string
  readonly isReadOnly?: boolean
  readonly type?: 'text' | 'url' | 'number'
  readonly inputRef?: Ref<HTMLInputElement>
}

/** A text that takes effect on Enter or when it is left; Esc brings the old one back. */
export function CommitField(props: Props) {
  const { label, value, onCommit, check = () => null, describe, isReadOnly = false } = props
  const { isLabelHidden = false, type = 'text', inputRef } = props
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? value
  const problem = check(shown)

  function commit(): void {
    if (typed === null || problem !== null) return
    setTyped(null)
    if (typed !== value) onCommit(typed)
  }

  return (
    <TextField
      label={label}
      isLabelHidden={isLabelHidden}
      type={type}
      value={shown}
      isReadOnly={isReadOnly}
      problem={problem}
      onChange={setTyped}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit()
        else if (event.key === 'Escape' && typed !== null) setTyped(null)
        else event.continuePropagation()
      }}
      {...(describe !== undefined && { description: describe(shown) })}
      {...(inputRef !== undefined && { inputRef })}
    />
  )
}
