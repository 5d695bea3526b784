import type { DeskList } from './list.ts'

/** Whether readers can see the list: the tray never, a closed list no more. */
export function isPublished({ kind, isClosed }: Pick<DeskList, 'kind' | 'isClosed'>): boolean {
  return kind !== 'tray' && !isClosed
}
