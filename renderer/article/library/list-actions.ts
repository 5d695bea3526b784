import { Flame, ListStart } from 'lucide-react'

import type { ArticleHead } from '../../../shared/article/article-head.ts'
import { omissionOf } from '../../../shared/article/omission-of.ts'
import { instantOf } from '../../../shared/instant/instant-of.ts'
import type { ListName } from '../../../shared/list/list.ts'
import { ask } from '../../desk.ts'
import { listTitle } from '../../state/list-title.ts'
import { pageStore } from '../../state/page-state.ts'
import { fellOffWords } from '../../story/fell-off-words.ts'
import { headlineShown } from '../../story/headline-shown.ts'
import { t } from '../../t.ts'
import type { MenuAction } from '../../ui/menu.tsx'
import { showToast } from '../../ui/toast-store.ts'

/** Puts a story on top of a list's draft. */
async function addToList(list: ListName, head: ArticleHead): Promise<void> {
  const seen = pageStore.getState().lists.find((view) => view.list.name === list)?.list.revision
  const placed = await ask('list.place', {
    list,
    article: head.guid,
    gap: 0,
    from: null,
    isCopy: false,
    seen: seen ?? 0,
  })
  if (placed === undefined) return
  const { actNumber } = placed
  showToast({
    text: [
      t('library.addedToList', { headline: headlineShown({ head }), list: listTitle(list) }),
      ...fellOffWords(placed, list),
    ].join(' '),
    action:
      actNumber === null
        ? null
        : { label: t('ui.undo'), run: () => void ask('list.undo', { act: actNumber }) },
  })
}

/** The way to the homepage's lists without a drag; only for what may stand there. */
export function listActions(head: ArticleHead): readonly MenuAction[] {
  if (omissionOf(head, instantOf(new Date())) !== null) return []
  return [
    {
      id: 'hot',
      label: t('library.addToHot'),
      icon: Flame,
      run: () => void addToList('hot', head),
    },
    {
      id: 'latest',
      label: t('library.addToLatest'),
      icon: ListStart,
      run: () => void addToList('latest', head),
    },
  ]
}
