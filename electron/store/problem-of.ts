import type { Problem } from '../../shared/problem.ts'
import { DeskError } from './desk-error.ts'

/** What failed on a thread, as a value that may leave it; the reason of what nobody foresaw is the error's own words. */
export function problemOf(error: unknown): Problem {
  if (error instanceof DeskError) return error.problem
  const reason = error instanceof Error ? error.message : String(error)
  return { code: 'unexpected', values: { reason } }
}
