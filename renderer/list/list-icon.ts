import { Clock3, Flame, Inbox, ListOrdered, type LucideIcon } from 'lucide-react'

import { assertNever } from '../../shared/assert-never.ts'
import type { DeskList } from '../../shared/list/list.ts'

/** The sign of a list: what it is filled by, and the flame of Hot news. */
export function listIcon({ name, kind }: Pick<DeskList, 'name' | 'kind'>): LucideIcon {
  if (name === 'hot') return Flame
  switch (kind) {
    case 'byHand':
      return ListOrdered
    case 'byTime':
      return Clock3
    case 'tray':
      return Inbox
    default:
      return assertNever(kind)
  }
}
