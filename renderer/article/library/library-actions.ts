import { Columns2, Eye, SquareCheck, SquarePen } from 'lucide-react'

import type { ArticleHead } from '../../../shared/article/article-head.ts'
import { catalog } from '../../../shared/command/catalog.ts'
import { libraryKeys } from '../../../shared/library/library-keys.ts'
import { isWritable } from '../../state/open-desk.ts'
import { openArticle, openArticleBeside } from '../../state/navigate.ts'
import { pageStore } from '../../state/page-state.ts'
import { t } from '../../t.ts'
import type { MenuAction } from '../../ui/menu.tsx'
import { bulkActions } from './bulk-actions.ts'
import { listActions } from './list-actions.ts'
import { isSelected, selectedGuids, selectionStore, toggleSelected } from './selection.ts'

/** What the library's context menu offers: for all that is selected when the row is among it, or for the row. */
export function libraryActions(head: ArticleHead, onPeek: () => void): readonly MenuAction[] {
  const { guid, state } = head
  const { size, states } = selectionStore.getState()
  if (size > 1 && isSelected(guid)) {
    const target = () => ({ guids: selectedGuids(), states: [...states.keys()] })
    return bulkActions(target().states, target)
  }
  const open: MenuAction = {
    id: 'open',
    label: t('library.open'),
    icon: SquarePen,
    keys: libraryKeys.open[0],
    run: () => openArticle(guid),
  }
  const beside: MenuAction = {
    id: 'beside',
    label: t('command.tab.beside'),
    icon: Columns2,
    keys: catalog['tab.beside'].keys,
    run: () => openArticleBeside(guid),
  }
  const peek: MenuAction = {
    id: 'peek',
    label: t('library.peek'),
    icon: Eye,
    keys: libraryKeys.peek[0],
    run: onPeek,
  }
  const select: MenuAction = {
    id: 'select',
    label: isSelected(guid) ? t('library.deselect') : t('library.select'),
    icon: SquareCheck,
    keys: libraryKeys.toggle[0],
    run: () => toggleSelected(head),
  }
  return [
    open,
    beside,
    peek,
    select,
    ...(isWritable(pageStore.getState()) ? listActions(head) : []),
    ...bulkActions([state], () => ({ guids: [guid], states: [state] })),
  ]
}
