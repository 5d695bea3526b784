import type { LibraryOrder } from './library-order.ts'

/** What the table can show beside the headline, in the order that it does. */
export const libraryColumns = [
  'slugline',
  'section',
  'tags',
  'byline',
  'state',
  'urgency',
  'language',
  'changed',
  'released',
  'time',
] as const

export type LibraryColumn = (typeof libraryColumns)[number]

/** How a person looks at the library, on their own computer. */
export type LibraryView = {
  readonly order: LibraryOrder
  readonly layout: 'rows' | 'table'
  readonly columns: readonly LibraryColumn[]
}
