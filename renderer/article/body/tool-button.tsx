import type { LucideIcon } from 'lucide-react'
import { ToggleButton } from 'react-aria-components'

import { Tooltip } from '../../ui/tooltip.tsx'

type Props = {
  readonly label: string
  readonly icon: LucideIcon
  readonly keys?: string | null
  readonly isOn: boolean
  readonly onPress: () => void
  readonly tooltipPlacement?: 'top' | 'bottom'
}

/** A switch in the toolbar; the text keeps the focus when the pointer presses it. */
export function ToolButton(props: Props) {
  const { label, icon: Icon, keys = null, isOn, onPress, tooltipPlacement } = props
  return (
    <Tooltip
      text={label}
      keys={keys}
      {...(tooltipPlacement !== undefined && { placement: tooltipPlacement })}
    >
      <ToggleButton
        className="icon-button icon-button-small tool"
        aria-label={label}
        isSelected={isOn}
        preventFocusOnPress
        onPress={onPress}
      >
        <Icon aria-hidden className="button-icon" />
      </ToggleButton>
    </Tooltip>
  )
}
