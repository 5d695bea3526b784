import type { DeskStatus } from '../../shared/desk/desk-status.ts'
import type { Recovery } from '../article/recover-copies.ts'
import type { KnownEarly } from '../store/open-desk.ts'

const nothingYet: Recovery = { recovered: [], unplaced: [] }

/** What the page is told about an open desk, or one whose articles are still being read. */
export function deskStatus(
  store: KnownEarly,
  { recovered, unplaced }: Recovery = nothingYet,
): DeskStatus {
  return {
    kind: 'open',
    folder: store.folder,
    desk: store.desk(),
    isReadOnly: store.isReadOnly,
    readOnlyBecause: store.readOnlyBecause,
    problems: [
      ...store.problems,
      ...unplaced.map((guid) => ({ code: 'unplaced' as const, values: { guid } })),
    ],
    recovered,
  }
}
