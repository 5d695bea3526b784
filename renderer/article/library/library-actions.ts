import { Archive, ArchiveRestore, Columns2, SquarePen } from 'lucide-react'

import { allowedActs } from '../../../shared/article/allowed-acts.ts'
import type { ArticleHead } from '../../../shared/article/article-head.ts'
import { catalog } from '../../../shared/command/catalog.ts'
import { isWritable } from '../../state/open-desk.ts'
import { openArticle, openArticleBeside } from '../../state/navigate.ts'
import { pageStore } from '../../state/page-state.ts'
import { t } from '../../t.ts'
import type { MenuAction } from '../../ui/menu.tsx'
import { spikeArticle, unspikeArticle } from '../spike-article.ts'

/** What the library's context menu offers for an article. */
export function libraryActions({ guid, state }: ArticleHead): readonly MenuAction[] {
  const acts = isWritable(pageStore.getState()) ? allowedActs(state) : []
  const open: MenuAction = {
    id: 'open',
    label: t('library.open'),
    icon: SquarePen,
    keys: 'Enter',
    run: () => openArticle(guid),
  }
  const beside: MenuAction = {
    id: 'beside',
    label: t('command.tab.beside'),
    icon: Columns2,
    keys: catalog['tab.beside'].keys,
    run: () => openArticleBeside(guid),
  }
  const spike: MenuAction = {
    id: 'spike',
    label: t('command.article.spike'),
    icon: Archive,
    keys: 'Delete',
    run: () => void spikeArticle(guid),
  }
  const unspike: MenuAction = {
    id: 'unspike',
    label: t('command.article.unspike'),
    icon: ArchiveRestore,
    run: () => void unspikeArticle(guid),
  }
  return [
    open,
    beside,
    ...(acts.includes('spike') ? [spike] : []),
    ...(acts.includes('unspike') ? [unspike] : []),
  ]
}
