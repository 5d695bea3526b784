import { Flame, ListStart, type LucideIcon, Pin } from 'lucide-react'

import { t } from '../t.ts'

type Props = {
  readonly isHot: boolean
  readonly isLatest: boolean
  readonly isPinned?: boolean
  /** Without room for words, they are for those who listen or point. */
  readonly isNarrow?: boolean
}

type MarkProps = {
  readonly kind: 'pinned' | 'hot' | 'latest'
  readonly icon: LucideIcon
  readonly text: string
  readonly isNarrow: boolean
}

function Mark({ kind, icon: Icon, text, isNarrow }: MarkProps) {
  return (
    <span className={`list-mark list-mark-${kind}`} title={isNarrow ? text : undefined}>
      <Icon aria-hidden className="list-mark-icon" />
      <span className={isNarrow ? 'visually-hidden' : undefined}>{text}</span>
    </span>
  )
}

/** Where else a story stands, in shape and word. */
export function ListMarks({ isHot, isLatest, isPinned = false, isNarrow = false }: Props) {
  return (
    <>
      {isPinned && <Mark kind="pinned" icon={Pin} text={t('list.pinned')} isNarrow={isNarrow} />}
      {isHot && <Mark kind="hot" icon={Flame} text={t('list.inHot')} isNarrow={isNarrow} />}
      {isLatest && (
        <Mark kind="latest" icon={ListStart} text={t('list.inLatest')} isNarrow={isNarrow} />
      )}
    </>
  )
}
