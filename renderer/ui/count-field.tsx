import { useState } from 'react'

import { t } from '../t.ts'
import { TextField } from './text-field.tsx'

type Props = {
  readonly label: string
  /** Null when nothing is set. */
  readonly value: number | null
  readonly most: number
  /** Whether nothing will not do. */
  readonly isNeeded?: boolean
  readonly onChange: (value: number | null) => void
}

/** A whole number from 1 on, or nothing; what is no such number is marked and changes nothing. */
export function CountField({ label, value, most, isNeeded = false, onChange }: Props) {
  const [typed, setTyped] = useState(value === null ? '' : String(value))
  const isGood = (text: string): boolean =>
    (text.trim() === '' && !isNeeded) ||
    (/^\d{1,9}$/u.test(text.trim()) && Number(text) >= 1 && Number(text) <= most)
  return (
    <TextField
      label={label}
      value={typed}
      inputMode="numeric"
      problem={isGood(typed) ? null : t(isNeeded ? 'ui.countNeeded' : 'ui.countProblem', { most })}
      onChange={(text) => {
        setTyped(text)
        if (isGood(text)) onChange(text.trim() === '' ? null : Number(text))
      }}
    />
  )
}
