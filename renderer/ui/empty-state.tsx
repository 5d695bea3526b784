import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

type Props = {
  readonly icon?: LucideIcon
  readonly title: string
  readonly text?: string
  /** The one action that begins it. */
  readonly action?: ReactNode
}

/** Says what an empty place is for. */
export function EmptyState({ icon: Icon, title, text, action }: Props) {
  return (
    <div className="empty-state">
      {Icon !== undefined && <Icon aria-hidden className="empty-state-icon" strokeWidth={1.25} />}
      <p className="empty-state-title">{title}</p>
      {text !== undefined && <p className="empty-state-text">{text}</p>}
      {action !== undefined && <div className="empty-state-action">{action}</div>}
    </div>
  )
}
