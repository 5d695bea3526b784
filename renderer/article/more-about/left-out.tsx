import { CircleOff, Eye, EyeOff, type LucideIcon, PinOff } from 'lucide-react'
import { type ReactNode, useId } from 'react'

import type { ArticleHead } from '../../../shared/article/article-head.ts'
import { t } from '../../t.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { headlineOf } from './picks-acts.ts'

type Row = { readonly head: ArticleHead; readonly reason: string }

type Props = {
  readonly title: string
  readonly rows: readonly Row[]
  readonly kind: 'waiting' | 'hidden'
  readonly isWritable: boolean
  readonly onAct: (head: ArticleHead) => void
}

const icons = {
  waiting: { mark: CircleOff, act: PinOff },
  hidden: { mark: EyeOff, act: Eye },
} as const satisfies Readonly<Record<Props['kind'], Readonly<Record<string, LucideIcon>>>>

function Facts({
  icon: Icon,
  children,
}: {
  readonly icon: LucideIcon
  readonly children: ReactNode
}) {
  return (
    <p className="row-facts">
      <span className="list-mark">
        <Icon aria-hidden className="list-mark-icon" />
        {children}
      </span>
    </p>
  )
}

/** Stories that an editor decided on and the page does not show, each with its reason and a way back. */
export function LeftOut({ title, rows, kind, isWritable, onAct }: Props) {
  const id = useId()
  if (rows.length === 0) return null
  const { mark, act } = icons[kind]
  return (
    <section className="left-out" aria-labelledby={id}>
      <h2 id={id} className="left-out-title">
        {title}
      </h2>
      <ul>
        {rows.map(({ head, reason }) => {
          const headline = headlineOf(head)
          return (
            <li key={head.guid} className="left-out-row">
              <div className="row-words">
                <p className="related-headline" lang={(head.released ?? head.working).language}>
                  {headline}
                </p>
                <Facts icon={mark}>{reason}</Facts>
              </div>
              {isWritable && (
                <IconButton
                  label={t(kind === 'hidden' ? 'moreAbout.show' : 'moreAbout.unpick', { headline })}
                  icon={act}
                  size="small"
                  onPress={() => onAct(head)}
                />
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
