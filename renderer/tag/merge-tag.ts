import type { TagId } from '../../shared/tag/tag.ts'
import { flushTexts } from '../article/open-texts.ts'
import { ask } from '../desk.ts'
import { loadTags } from '../state/load.ts'
import { pageStore } from '../state/page-state.ts'
import { t } from '../t.ts'
import { selectTag } from './select-tag.ts'
import { tellTagDeed } from './tell-tag-deed.ts'

/** Makes one tag of two, shows it, and offers to take it back. */
export async function mergeTag(loser: TagId, winner: TagId): Promise<boolean> {
  const name = pageStore.getState().tags.find(({ tag }) => tag.id === loser)?.tag.name ?? ''
  await flushTexts()
  const merged = await ask('tag.merge', { loser, winner })
  if (merged === undefined) return false
  await loadTags()
  selectTag(winner)
  tellTagDeed(merged, t('tags.merged', { name, into: merged.tag.name, articles: merged.articles }))
  return true
}
