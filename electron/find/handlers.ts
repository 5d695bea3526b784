import type { Checked } from '../../shared/ipc/desk-api.ts'
import type { findThread } from './find-thread.ts'

export function findHandlers({ find }: Pick<ReturnType<typeof findThread>, 'find'>) {
  return { 'find.regex': (job: Checked<'find.regex'>) => find(job) }
}
