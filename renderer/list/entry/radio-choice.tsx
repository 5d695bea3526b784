import { Label, Radio, RadioGroup } from 'react-aria-components'

type Option<V extends string> = { readonly value: V; readonly label: string }

type Props<V extends string> = {
  readonly label: string
  readonly options: readonly Option<V>[]
  readonly value: V
  readonly onChange: (value: V) => void
}

/** One of a few, one under the other; the dialog begins on the one that is chosen. */
export function RadioChoice<V extends string>({ label, options, value, onChange }: Props<V>) {
  return (
    <RadioGroup
      className="field"
      value={value}
      onChange={(chosen) => {
        const option = options.find((option) => option.value === chosen)
        if (option !== undefined) onChange(option.value)
      }}
    >
      <Label className="field-label">{label}</Label>
      {options.map((option) => (
        <Radio
          key={option.value}
          value={option.value}
          className="radio"
          // What the dialog asks is answered by an arrow and Enter.
          autoFocus={option.value === value}
        >
          <span className="radio-dot" aria-hidden />
          {option.label}
        </Radio>
      ))}
    </RadioGroup>
  )
}
