import type { LucideIcon } from 'lucide-react'
import { Label, Radio, RadioGroup } from 'react-aria-components'

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
  /** Under each other below the label, each with a dot, where a dialog begins on the chosen one. */
  readonly isStacked?: boolean
}

/** One of a few, side by side or under each other. */
export function Choice<V extends string>(props: Props<V>) {
  const { label, options, value, onChange, isStacked = false } = props
  return (
    <RadioGroup
      className={isStacked ? 'field' : 'choice'}
      orientation={isStacked ? 'vertical' : 'horizontal'}
      {...(!isStacked && { 'aria-label': label })}
      value={value}
      onChange={(chosen) => {
        const option = options.find((option) => option.value === chosen)
        if (option !== undefined) onChange(option.value)
      }}
    >
      {isStacked && <Label className="field-label">{label}</Label>}
      {options.map(({ value: own, label, icon: Icon }) => (
        <Radio
          key={own}
          value={own}
          className={isStacked ? 'radio' : 'choice-option'}
          // What a dialog asks is answered by an arrow and Enter.
          autoFocus={isStacked && own === value}
          {...(Icon !== undefined && { 'aria-label': label })}
        >
          {isStacked && <span className="radio-dot" aria-hidden />}
          {Icon === undefined ? label : <Icon aria-hidden className="button-icon" />}
        </Radio>
      ))}
    </RadioGroup>
  )
}
