/** A place in a text: UTF-16 offsets, `to` behind the last, and what each group of a pattern held. */
export type Match = {
  readonly from: number
  readonly to: number
  readonly groups: readonly (string | undefined)[]
}
