import { formatMessage } from '../../../shared/message/format-message.ts'
import { DeskError } from '../../store/desk-error.ts'
import type { ImportItem } from '../import-format.ts'
import { Refusal } from '../refusal.ts'
import type { WireFile } from '../wire-picture.ts'
import { placedIn } from './placed-in.ts'
import type { ReadItem } from './read-step.ts'

/** An item with what it tells read out of it; a broken one is named, whatever breaks. */
export async function readItem(
  item: ImportItem,
  file: WireFile,
  archive: string | undefined,
): Promise<ReadItem> {
  const about = { place: placedIn(item.place, archive), bytes: item.bytes, file }
  try {
    if ('story' in item) return { ...about, story: item.story() }
    if ('moved' in item) return { ...about, moved: await item.moved() }
    if ('list' in item) return { ...about, list: item.list }
    if ('copy' in item) return { ...about, copy: item.copy }
    return { ...about, reason: item.reason }
  } catch (error) {
    // What a disk or a desk says concerns the whole import.
    if (error instanceof DeskError) throw error
    return { ...about, reason: reasonOf(error) }
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof Refusal) return error.message
  const reason = (error instanceof Error ? error.message : String(error)).slice(0, 200)
  return formatMessage('import.refusal.unreadable', { reason })
}
