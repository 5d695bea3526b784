import type { TagId } from '../../shared/tag/tag.ts'
import { flushTexts } from '../article/open-texts.ts'
import { ask } from '../desk.ts'
import { loadTags } from '../state/load.ts'
import { pageStore } from '../state/page-state.ts'
import { t } from '../t.ts'
import { selectTag } from './select-tag.ts'
import { tellTagDeed } from './tell-tag-deed.ts'

/** Deletes a tag everywhere, says what that touched, and offers to take it back. */
export async function removeTag(id: TagId): Promise<void> {
  const name = pageStore.getState().tags.find(({ tag }) => tag.id === id)?.tag.name ?? ''
  await flushTexts()
  const removed = await ask('tag.remove', { id })
  if (removed === undefined) return
  const { route } = pageStore.getState()
  if (route.screen === 'tags' && route.tag === id) selectTag(null)
  await loadTags()
  tellTagDeed(removed, t('tags.removed', { name, articles: removed.articles }))
}
