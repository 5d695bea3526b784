import { ChevronsUpDown } from 'lucide-react'
import { useId } from 'react'

type Option<V extends string> = { readonly value: V; readonly label: string }

type Props<V extends string> = {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly options: readonly Option<V>[]
  readonly value: V
  readonly onChange: (value: V) => void
  readonly description?: string
  readonly isDisabled?: boolean
}

/** One of a few known options, as the system's own select. */
export function Select<V extends string>(props: Props<V>) {
  const { label, isLabelHidden = false, options, value, onChange, description } = props
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      <div className="select">
        <select
          id={id}
          className="field-input"
          value={value}
          disabled={props.isDisabled}
          aria-describedby={description === undefined ? undefined : `${id}-description`}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value)
            if (chosen !== undefined) onChange(chosen.value)
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronsUpDown aria-hidden className="select-mark" />
      </div>
      {description !== undefined && (
        <span id={`${id}-description`} className="field-description">
          {description}
        </span>
      )}
    </div>
  )
}
