import type { ExportProgress } from './report.ts'

// Before that a guess would jump about.
const settledMs = 2000

/** Whole seconds until an export ends, at the pace it had in the milliseconds it worked; null while that is a guess. */
export function timeLeft({ done, total }: ExportProgress, workedMs: number): number | null {
  if (done === 0 || workedMs < settledMs) return null
  return Math.ceil((((total - done) / done) * workedMs) / 1000)
}
