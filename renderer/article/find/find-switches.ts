import { CaseSensitive, type LucideIcon, Regex, WholeWord } from 'lucide-react'

import type { FindWish } from '../../../shared/find/find-wish.ts'
import type { MessageKey } from '../../../shared/message/message.ts'

type FindSwitch = {
  readonly name: Exclude<keyof FindWish, 'pattern'>
  readonly label: MessageKey
  readonly icon: LucideIcon
}

/** How a pattern may be meant. */
export const findSwitches: readonly FindSwitch[] = [
  { name: 'matchCase', label: 'find.matchCase', icon: CaseSensitive },
  { name: 'wholeWord', label: 'find.wholeWord', icon: WholeWord },
  { name: 'isRegex', label: 'find.isRegex', icon: Regex },
]
