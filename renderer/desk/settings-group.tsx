import type { ReactNode } from 'react'

type Props = {
  readonly title: string
  readonly text?: string
  readonly className?: string
  readonly children: ReactNode
}

/** Settings that belong together, beside what they are about. */
export function SettingsGroup({ title, text, className = '', children }: Props) {
  return (
    <section className={`settings-group ${className}`} aria-label={title}>
      <div className="settings-about">
        <h2 className="settings-title">{title}</h2>
        {text !== undefined && <p className="secondary">{text}</p>}
      </div>
      <div className="settings-fields">{children}</div>
    </section>
  )
}
