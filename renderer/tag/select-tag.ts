import type { TagId } from '../../shared/tag/tag.ts'
import { goTo } from '../state/navigate.ts'

export function selectTag(tag: TagId | null): void {
  goTo({ screen: 'tags', tag })
}
