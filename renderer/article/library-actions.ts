import { Archive, ArchiveRestore, SquarePen } from 'lucide-react'

import { allowedActs } from '../../shared/article/allowed-acts.ts'
import type { ArticleHead } from '../../shared/article/article-head.ts'
import { isWritable } from '../state/open-desk.ts'
import { openArticle } from '../state/navigate.ts'
import { pageStore } from '../state/page-state.ts'
import { t } from '../t.ts'
import type { MenuAction } from '../ui/menu.tsx'
import { spikeArticle, unspikeArticle } from './spike-article.ts'

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
    ...(acts.includes('spike') ? [spike] : []),
    ...(acts.includes('unspike') ? [unspike] : []),
  ]
}
