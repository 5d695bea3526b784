/** Which stretch of a text is set anew, and how. */
export type Exchange = {
  readonly from: number
  readonly to: number
  readonly set: string
}
