import type { ReactNode } from 'react'

type Props = {
  /** What waits for somebody to decide. */
  readonly name: ReactNode
  readonly since: string
  readonly reason: string
  /** The ways on. */
  readonly children: ReactNode
}

/** One of several things that a banner asks about: its name, since when, why, and what can be done. */
export function BannerLine({ name, since, reason, children }: Props) {
  return (
    <li className="banner-line">
      <div className="banner-line-words">
        {name} <span className="tabular">{since}</span>
        <span className="secondary"> {reason}</span>
      </div>
      {children}
    </li>
  )
}
