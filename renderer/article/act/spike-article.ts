import { allowedActs } from '../../../shared/article/allowed-acts.ts'
import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { ask } from '../../desk.ts'
import { isWritable } from '../../state/open-desk.ts'
import { pageStore } from '../../state/page-state.ts'
import { t } from '../../t.ts'
import { showToast } from '../../ui/toast-store.ts'

/** Sets an article aside; the toast brings it back. */
export async function spikeArticle(guid: Guid): Promise<void> {
  const article = await ask('article.spike', { guid })
  if (article === undefined) return
  const headline = article.content.headline.trim() || t('frame.untitled')
  showToast({
    text: t('library.spiked', { headline }),
    action: { label: t('ui.undo'), run: () => void ask('article.unspike', { guid }) },
  })
}

export async function unspikeArticle(guid: Guid): Promise<void> {
  const article = await ask('article.unspike', { guid })
  if (article === undefined) return
  const headline = article.content.headline.trim() || t('frame.untitled')
  showToast({
    text: t('library.unspiked', { headline }),
    action: { label: t('ui.undo'), run: () => void ask('article.spike', { guid }) },
  })
}

/** The Delete key: spikes what may be spiked, and says why it does not otherwise. */
export function spikeIfAllowed(head: ArticleHead | undefined): void {
  if (head === undefined || !isWritable(pageStore.getState())) return
  if (allowedActs(head.state).includes('spike')) void spikeArticle(head.guid)
  else if (head.state !== 'spiked') showToast({ text: t('library.cannotSpike') })
}
