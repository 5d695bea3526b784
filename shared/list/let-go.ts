import { assertNever } from '../assert-never.ts'
import type { Guid } from '../article/guid.ts'
import type { DeskList } from './list.ts'
import { remove } from './remove.ts'
import { unpin } from './unpin.ts'

/** What the list an article was dragged out of does: a list by time goes on showing it while it is new. */
export function letGo(list: DeskList, article: Guid): DeskList {
  switch (list.kind) {
    case 'byHand':
    case 'tray':
      return remove(list, article)
    case 'byTime':
      return unpin(list, article)
    default:
      return assertNever(list.kind)
  }
}
