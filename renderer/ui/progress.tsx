import { Label, ProgressBar } from 'react-aria-components'

type Props = {
  readonly label: string
  /** Null while it is not known how much there is. */
  readonly value: number | null
  readonly max?: number
  readonly valueLabel?: string
}

export function Progress({ label, value, max = 100, valueLabel }: Props) {
  return (
    <ProgressBar
      className="progress"
      value={value ?? 0}
      maxValue={Math.max(1, max)}
      isIndeterminate={value === null}
      {...(valueLabel !== undefined && { valueLabel })}
    >
      {({ percentage, valueText }) => (
        <>
          <div className="progress-words">
            <Label>{label}</Label>
            <span className="tabular secondary">{valueText}</span>
          </div>
          <div className="progress-track">
            <div
              className="progress-fill"
              data-indeterminate={value === null || undefined}
              style={{ width: `${percentage ?? 30}%` }}
            />
          </div>
        </>
      )}
    </ProgressBar>
  )
}
