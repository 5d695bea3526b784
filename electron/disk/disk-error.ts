import { DeskError } from '../store/desk-error.ts'
import { errnoOf } from './errno.ts'

const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const refused = new Set(['EACCES', 'EPERM', 'EROFS'])

/** A failed disk call as a problem a person can act on; a `DeskError` stays what it is. */
export function diskError(error: unknown, path: string): DeskError {
  if (error instanceof DeskError) return error
  const code = errnoOf(error)
  if (code !== null && full.has(code)) return new DeskError('diskFull', { path }, error)
  if (code !== null && refused.has(code)) return new DeskError('notWritable', { path }, error)
  const reason = code ?? (error instanceof Error ? error.message : String(error))
  return new DeskError('diskFailed', { path, reason }, error)
}
