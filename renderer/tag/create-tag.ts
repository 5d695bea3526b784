import { ask } from '../desk.ts'
import { loadTags } from '../state/load.ts'
import { selectTag } from './select-tag.ts'

/** Makes a tag and shows its page; true when it was made. */
export async function createTag(name: string): Promise<boolean> {
  const tag = await ask('tag.create', { name })
  if (tag === undefined) return false
  await loadTags()
  selectTag(tag.id)
  return true
}
