import type { Guid } from '../article/guid.ts'

/** Two articles in one window. */
export type Sides = { readonly left: Guid; readonly right: Guid }

/** The open articles of a desk. */
export type Tabs = {
  /** From left to right; no article stands in it twice. */
  readonly order: readonly Guid[]
  /** The article that commands go to; null while none is open. */
  readonly active: Guid | null
  /** While two are shown, the active one is one of them. */
  readonly sides: Sides | null
  /** What may be opened again, with the place it had; the last closed is the last. */
  readonly closed: readonly { readonly guid: Guid; readonly at: number }[]
}

export const noTabs: Tabs = { order: [], active: null, sides: null, closed: [] }
