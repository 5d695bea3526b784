import { Rocket, Undo } from 'lucide-react'

import { isPublished } from '../../../shared/list/is-published.ts'
import type { DeskList } from '../../../shared/list/list.ts'
import { t } from '../../t.ts'
import type { MenuAction } from '../../ui/menu.tsx'
import { askAbout } from './launch-state.ts'

/** What a list's own menu offers to do with its draft. */
export function launchActions(list: DeskList, isWritable: boolean): readonly MenuAction[] {
  if (!isPublished(list)) return []
  const isDisabled = !isWritable || list.draft === null
  return [
    {
      id: 'launch',
      label: t('launch.listDots'),
      icon: Rocket,
      isDisabled,
      run: () => void askAbout('launch', [list.name]),
    },
    {
      id: 'discard',
      label: t('launch.discardDots'),
      icon: Undo,
      isDisabled,
      run: () => void askAbout('discard', [list.name]),
    },
  ]
}
