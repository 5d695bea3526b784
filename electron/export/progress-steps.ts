import type { ExportProgress } from '../../shared/export/report.ts'

/** Tells of about every half per cent, since a bar of 100,000 steps would only cost time. */
export function progressSteps(
  total: number,
  tell: (progress: ExportProgress) => void,
): (done: number) => void {
  const step = Math.max(1, Math.floor(total / 200))
  return (done) => {
    if (done % step === 0 || done === total) tell({ done, total })
  }
}
