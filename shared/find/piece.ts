import type { Place } from './place.ts'

/** One of the texts that a story is made of; `at` counts those of its place, in the order of the page. */
export type Piece = { readonly place: Place; readonly at: number; readonly text: string }
