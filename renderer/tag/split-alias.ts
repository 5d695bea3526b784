import type { TagId } from '../../shared/tag/tag.ts'
import { ask } from '../desk.ts'
import { loadTags } from '../state/load.ts'
import { t } from '../t.ts'
import { selectTag } from './select-tag.ts'
import { tellTagDeed } from './tell-tag-deed.ts'

/** Makes an alias a tag of its own, shows it, and offers to take it back. */
export async function splitAlias(id: TagId, alias: string): Promise<boolean> {
  const split = await ask('tag.split', { id, alias })
  if (split === undefined) return false
  await loadTags()
  selectTag(split.tag.id)
  tellTagDeed(split, t('tags.split', { name: split.tag.name }))
  return true
}
