import type { DeskStatus } from '../../shared/desk/desk-status.ts'
import type { DeskStore } from '../store/desk-store.ts'
import type { Recovery } from '../article/recover-copies.ts'

/** What the page is told about an open desk. */
export function deskStatus(store: DeskStore, { recovered, unplaced }: Recovery): DeskStatus {
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
