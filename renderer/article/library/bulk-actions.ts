import {
  Archive,
  ArchiveRestore,
  CircleCheck,
  FolderInput,
  Hash,
  Languages,
  OctagonX,
  PauseCircle,
  Send,
  Trash2,
  Undo2,
  Upload,
} from 'lucide-react'

import { actsForAll } from '../../../shared/library/acts-for-all.ts'
import type { ManyAct } from '../../../shared/library/many-change.ts'
import { isWritable, openDesk } from '../../state/open-desk.ts'
import { pageStore } from '../../state/page-state.ts'
import { t } from '../../t.ts'
import type { MenuAction } from '../../ui/menu.tsx'
import { readOnlyReason } from '../../../shared/article/read-only-reason.ts'
import { askBulk, type Target } from './bulk-store.ts'
import { changeMany } from './change-many.ts'
import { exportTarget } from './export-target.ts'

const icons = {
  sendToReview: Send,
  approve: CircleCheck,
  returnToDraft: Undo2,
  hold: PauseCircle,
  kill: OctagonX,
  spike: Archive,
  unspike: ArchiveRestore,
} as const

function actAction(act: ManyAct, target: () => Target): MenuAction {
  return {
    id: act,
    label: t(`command.article.${act}`),
    icon: icons[act],
    ...(act === 'spike' && { keys: 'Delete' }),
    ...(act === 'kill' && { isDangerous: true }),
    run: () => {
      if (act === 'hold' || act === 'kill') askBulk(act, target())
      else void changeMany(target(), { kind: 'act', act, note: '' })
    },
  }
}

/** What may be done to all of some articles: the bar at the foot and the menu of rows offer the same. */
export function bulkActions(states: Target['states'], target: () => Target): readonly MenuAction[] {
  const page = pageStore.getState()
  const exporting: MenuAction = {
    id: 'export',
    label: t('library.exportThese'),
    icon: Upload,
    run: () => exportTarget(target()),
  }
  if (!isWritable(page)) return [exporting]
  const tags: MenuAction = {
    id: 'tags',
    label: t('library.setTags'),
    icon: Hash,
    run: () => askBulk('tags', target()),
  }
  const section: MenuAction = {
    id: 'section',
    label: t('library.setSection'),
    icon: FolderInput,
    run: () => askBulk('section', target()),
  }
  const language: MenuAction = {
    id: 'language',
    label: t('library.setLanguage'),
    icon: Languages,
    run: () => askBulk('language', target()),
  }
  const deleting: MenuAction = {
    id: 'bin',
    label: t('library.delete'),
    icon: Trash2,
    keys: 'Delete',
    isDangerous: true,
    run: () => askBulk('bin', target()),
  }
  const isArchived = states.every((state) => state === 'spiked')
  const isEditable = states.every((state) => readOnlyReason(state) === null)
  return [
    ...(isEditable ? [tags] : []),
    ...(isEditable && openDesk(page).sections.length > 0 ? [section] : []),
    ...(isEditable ? [language] : []),
    ...actsForAll(states).map((act) => actAction(act, target)),
    // A spiked story goes out nowhere.
    ...(isArchived ? [deleting] : [exporting]),
  ]
}
