import type { TagId } from '../../shared/tag/tag.ts'
import { ask } from '../desk.ts'
import { loadTags } from '../state/load.ts'

export async function renameTag(id: TagId, name: string): Promise<void> {
  if ((await ask('tag.rename', { id, name })) !== undefined) await loadTags()
}
