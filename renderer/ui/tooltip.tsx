import type { ReactElement } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'

import { Keys } from './keys.tsx'

type Props = {
  readonly text: string
  /** An accelerator as the command catalog writes it. */
  readonly keys?: string | null
  readonly placement?: 'top' | 'bottom' | 'left' | 'right'
  readonly children: ReactElement
}

/** Shows what a control does; `children` must be a control that takes the focus. */
export function Tooltip({ text, keys = null, placement = 'bottom', children }: Props) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <AriaTooltip className="tooltip" placement={placement} offset={6}>
        {text}
        {keys !== null && <Keys keys={keys} />}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
