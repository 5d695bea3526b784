import { CircleOff, Eye, EyeOff, type LucideIcon, PinOff } from 'lucide-react'
import { useId } from 'react'

import type { ArticleHead } from '../../../shared/article/article-head.ts'
import { headlineShown } from '../../story/headline-shown.ts'
import { KeptOut } from '../../story/kept-out.tsx'
import { t } from '../../t.ts'
import { IconButton } from '../../ui/icon-button.tsx'

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
        {rows.map(({ head, reason }) => (
          <KeptOut key={head.guid} head={head} icon={mark} reason={reason}>
            {isWritable && (
              <IconButton
                label={t(kind === 'hidden' ? 'moreAbout.show' : 'moreAbout.unpick', {
                  headline: headlineShown({ head }),
                })}
                icon={act}
                size="small"
                onPress={() => onAct(head)}
              />
            )}
          </KeptOut>
        ))}
      </ul>
    </section>
  )
}
