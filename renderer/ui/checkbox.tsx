import { Check } from 'lucide-react'
import { Checkbox as AriaCheckbox } from 'react-aria-components'

type Props = {
  readonly label: string
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly isDisabled?: boolean
}

export function Checkbox({ label, ...rest }: Props) {
  return (
    <AriaCheckbox className="checkbox" {...rest}>
      <span className="checkbox-box" aria-hidden>
        <Check className="checkbox-mark" strokeWidth={3} />
      </span>
      {label}
    </AriaCheckbox>
  )
}
