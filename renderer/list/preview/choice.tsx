import type { LucideIcon } from 'lucide-react'
import { Radio, RadioGroup } from 'react-aria-components'

type Option<V extends string> = {
  readonly value: V
  readonly label: string
  /** Shown instead of the label, which is then its accessible name. */
  readonly icon?: LucideIcon
}

type Props<V extends string> = {
  readonly label: string
  readonly options: readonly Option<V>[]
  readonly value: V
  readonly onChange: (value: V) => void
}

/** One of two or three, side by side. */
export function Choice<V extends string>({ label, options, value, onChange }: Props<V>) {
  return (
    <RadioGroup
      className="choice"
      aria-label={label}
      orientation="horizontal"
      value={value}
      onChange={(chosen) => {
        const option = options.find((option) => option.value === chosen)
        if (option !== undefined) onChange(option.value)
      }}
    >
      {options.map(({ value, label, icon: Icon }) => (
        <Radio
          key={value}
          value={value}
          className="choice-option"
          {...(Icon !== undefined && { 'aria-label': label })}
        >
          {Icon === undefined ? label : <Icon aria-hidden className="button-icon" />}
        </Radio>
      ))}
    </RadioGroup>
  )
}
