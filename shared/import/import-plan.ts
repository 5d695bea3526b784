import type { ShownReport } from './shown-report.ts'

/** What an import would do, looked at before anything is done. */
export type ImportPlan = {
  readonly id: string
  /** The names of the files and folders it was given. */
  readonly names: readonly string[]
  readonly items: number
  readonly report: ShownReport
}

export type ImportProgress = { readonly done: number; readonly total: number }

/** What came of it; `undo` names it for taking it back, null when it changed nothing. */
export type ImportOutcome = {
  readonly report: ShownReport
  readonly isCancelled: boolean
  readonly undo: string | null
}

/** How taking an import back ended. */
export type ImportTakenBack = {
  readonly articles: number
  /** What was edited or released since, and so stays as it is. */
  readonly left: number
}
