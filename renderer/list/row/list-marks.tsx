import { type LucideIcon, Pin } from 'lucide-react'

import { titleOf } from '../../../shared/list/title-of.ts'
import { t } from '../../t.ts'
import { listIcon } from '../list-icon.ts'
import type { ShownIn } from '../lists-showing.ts'

type Props = {
  /** The lists that show the story besides the one it is looked at in. */
  readonly lists: readonly ShownIn[]
  readonly isPinned?: boolean
  /** Without room for words, they are for those who listen or point. */
  readonly isNarrow?: boolean
}

type MarkProps = {
  readonly kind: string
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
export function ListMarks({ lists, isPinned = false, isNarrow = false }: Props) {
  return (
    <>
      {isPinned && <Mark kind="pinned" icon={Pin} text={t('list.pinned')} isNarrow={isNarrow} />}
      {lists.map((list) => (
        <Mark
          key={list.name}
          kind={list.name}
          icon={listIcon(list)}
          text={titleOf(list)}
          isNarrow={isNarrow}
        />
      ))}
    </>
  )
}
