import type { TagEdit } from '../../shared/tag/edit-tag.ts'
import type { TagId } from '../../shared/tag/tag.ts'
import { ask } from '../desk.ts'
import { loadTags } from '../state/load.ts'
import { t } from '../t.ts'
import { tellTagDeed } from './tell-tag-deed.ts'

type Edit = { readonly [K in keyof TagEdit]?: Exclude<TagEdit[K], undefined> }

/** Changes what is known of a tag, at once and on disk, and offers to take it back. */
export async function changeTag(id: TagId, edit: Edit): Promise<void> {
  const { aliases, ...others } = edit
  const changed = await ask('tag.change', {
    id,
    edit: { ...others, ...(aliases !== undefined && { aliases: [...aliases] }) },
  })
  if (changed === undefined) return
  await loadTags()
  tellTagDeed(changed, t('tags.changed', { name: changed.tag.name }))
}
