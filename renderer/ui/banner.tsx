import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

type Props = {
  readonly icon: LucideIcon
  readonly tone: 'plain' | 'warning' | 'danger'
  readonly children: ReactNode
  readonly actions?: ReactNode
}

/** A standing notice over the screen; it says what happened, what is safe, what to do. */
export function Banner({ icon: Icon, tone, children, actions }: Props) {
  return (
    <div className={`banner banner-${tone}`} role="status">
      <Icon aria-hidden className="button-icon" />
      <div className="banner-text">{children}</div>
      {actions !== undefined && <div className="banner-actions">{actions}</div>}
    </div>
  )
}
