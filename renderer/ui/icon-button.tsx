import type { LucideIcon } from 'lucide-react'
import type { Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'

import { Tooltip } from './tooltip.tsx'

type Props = Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'aria-label'> & {
  readonly label: string
  readonly icon: LucideIcon
  /** Said in place of the label while the pointer or the focus is on it, as its description. */
  readonly hint?: string | null
  readonly keys?: string | null
  readonly size?: 'small' | 'medium'
  readonly tooltipPlacement?: 'top' | 'bottom' | 'left' | 'right'
  readonly ref?: Ref<HTMLButtonElement>
}

/** A button without words: its label is its accessible name and its tooltip. */
export function IconButton(props: Props) {
  const { label, icon: Icon, hint = null, keys = null, size = 'medium', ...others } = props
  const { tooltipPlacement, ...rest } = others
  const text = hint ?? label
  return (
    <Tooltip text={text} keys={keys} {...(tooltipPlacement && { placement: tooltipPlacement })}>
      <AriaButton aria-label={label} className={`icon-button icon-button-${size}`} {...rest}>
        <Icon aria-hidden className="button-icon" />
      </AriaButton>
    </Tooltip>
  )
}
