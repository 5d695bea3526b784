import type { LucideIcon } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'

type Props = Omit<AriaButtonProps, 'children' | 'className' | 'style'> & {
  /** One filled button a screen at most; the rest are plain or quiet. */
  readonly variant?: 'plain' | 'primary' | 'quiet' | 'danger'
  readonly size?: 'small' | 'medium' | 'large'
  readonly icon?: LucideIcon
  readonly children: ReactNode
  readonly ref?: Ref<HTMLButtonElement>
}

export function Button({ variant = 'plain', size = 'medium', icon, children, ...rest }: Props) {
  const Icon = icon
  return (
    <AriaButton className={`button button-${variant} button-${size}`} {...rest}>
      {Icon !== undefined && <Icon aria-hidden className="button-icon" />}
      {children}
    </AriaButton>
  )
}
