import { DeskError } from './desk-error.ts'
import type { ReadOnlyCause } from './desk-store.ts'

/** What to say to somebody who wants to change a desk that is only read. */
export function readOnlyError(because: ReadOnlyCause | null, folder: string): DeskError {
  if (because === 'backup') return new DeskError('backupReadOnly', { path: folder })
  return because === 'folder'
    ? new DeskError('notWritable', { path: folder })
    : new DeskError('readOnly')
}
