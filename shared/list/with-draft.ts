import { isSameJson } from '../is-same-json.ts'
import type { Arrangement, DeskList } from './list.ts'

/** The list with another draft; a draft that says what live says is none. */
export function withDraft(list: DeskList, draft: Arrangement): DeskList {
  const isDrafted = !isSameJson(draft, list.live)
  return {
    ...list,
    revision: list.revision + 1,
    draft: isDrafted ? draft : null,
    drafted: isDrafted ? list.drafted : null,
  }
}
