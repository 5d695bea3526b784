import type { ManyArticles } from '../../shared/tag/many-articles.ts'
import type { RetagWay } from '../../shared/tag/retag.ts'
import type { TagId } from '../../shared/tag/tag.ts'
import { flushTexts } from '../article/open-texts.ts'
import { ask } from '../desk.ts'
import { loadTags } from '../state/load.ts'
import { t } from '../t.ts'
import { showToast } from '../ui/toast-store.ts'
import { takeTagsBack } from './take-tags-back.ts'

/** Adds tags to many articles or removes them, says what that did, and offers to take it back. */
export async function retagMany(
  articles: ManyArticles,
  tags: readonly TagId[],
  way: RetagWay,
): Promise<boolean> {
  await flushTexts()
  const name = way === 'add' ? 'tag.addToMany' : 'tag.removeFromMany'
  const done = await ask(name, { articles, tags: [...tags] })
  if (done === undefined) return false
  await loadTags()
  const { act } = done
  const text = t(way === 'add' ? 'tags.added' : 'tags.takenOff', {
    articles: done.articles,
    left: done.left.length,
  })
  showToast({
    text,
    action: act === null ? null : { label: t('ui.undo'), run: () => void takeTagsBack(act) },
  })
  return true
}
