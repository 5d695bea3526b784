/** Words in the place of a stretch of text: UTF-16 offsets, `to` behind the last. */
export type Edit = { readonly from: number; readonly to: number; readonly words: string }
