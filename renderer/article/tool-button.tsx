import type { LucideIcon } from 'lucide-react'
import type { Ref } from 'react'
import { ToggleButton } from 'react-aria-components'

import { Tooltip } from '../ui/tooltip.tsx'

type Props = {
  readonly label: string
  readonly icon: LucideIcon
  readonly keys?: string | null
  readonly isOn: boolean
  readonly onPress: () => void
  readonly buttonRef?: Ref<HTMLButtonElement>
}

/** A switch in the toolbar; the text keeps the focus when the pointer presses it. */
export function ToolButton({ label, icon: Icon, keys, isOn, onPress, buttonRef }: Props) {
  return (
    <Tooltip text={label} {...(keys !== undefined && { keys })}>
      <ToggleButton
        className="icon-button icon-button-small tool"
        aria-label={label}
        isSelected={isOn}
        preventFocusOnPress
        onPress={onPress}
        {...(buttonRef !== undefined && { ref: buttonRef })}
      >
        <Icon aria-hidden className="button-icon" />
      </ToggleButton>
    </Tooltip>
  )
}
