import { formatMessage } from '../message/format-message.ts'
import type { DeskList } from './list.ts'
import { isBuiltIn } from './new-list.ts'

/** What people call a list. */
export function titleOf({ name, title }: Pick<DeskList, 'name' | 'title'>): string {
  if (title !== null) return title
  return isBuiltIn(name) ? formatMessage(`list.name.${name}`) : name
}
