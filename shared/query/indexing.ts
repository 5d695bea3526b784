/** How many of the articles that the index was behind with it has by now. */
export type Indexing = { readonly done: number; readonly total: number }
