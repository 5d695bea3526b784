import type { Omission } from '../article/omission-of.ts'
import type { Guid } from '../article/guid.ts'

export type OmittedArticle = {
  readonly guid: Guid
  readonly headline: string
  readonly omission: Omission
}
export type FailedArticle = {
  readonly guid: Guid
  readonly headline: string
  readonly reason: string
}

/** Text that could not go out as it is: what no format carries was left out of it. */
export type CleanedArticle = {
  readonly guid: Guid
  readonly headline: string
  /** Its signs, as `U+000B`. */
  readonly signs: readonly string[]
}

/** How an export ended. `cancelled` and failed exports leave what stood at `out` as it was. */
export type ExportReport = {
  readonly outcome: 'written' | 'cancelled'
  readonly format: string
  readonly out: string
  readonly written: number
  readonly omitted: readonly OmittedArticle[]
  readonly failed: readonly FailedArticle[]
  /** What went out without some of its signs. */
  readonly cleaned: readonly CleanedArticle[]
}

export type ExportProgress = { readonly done: number; readonly total: number }
