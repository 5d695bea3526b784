import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

import type { ArticleHead } from '../../shared/article/article-head.ts'
import { headlineShown } from './headline-shown.ts'

type Props = {
  readonly head: ArticleHead
  readonly icon: LucideIcon
  readonly reason: string
  /** The way back in; nothing where there is none. */
  readonly children: ReactNode
}

/** A story that somebody's decision keeps from where it would stand, with why and the way back. */
export function KeptOut({ head, icon: Icon, reason, children }: Props) {
  const headline = headlineShown({ head })
  return (
    <li className="kept-out">
      <div className="row-words">
        <p
          className="kept-out-headline"
          title={headline}
          lang={(head.released ?? head.working).language}
        >
          {headline}
        </p>
        <p className="row-facts">
          <span className="list-mark">
            <Icon aria-hidden className="list-mark-icon" />
            {reason}
          </span>
        </p>
      </div>
      {children}
    </li>
  )
}
