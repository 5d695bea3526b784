import type { Prose } from './prose.ts'

declare const isPublic: unique symbol

/** A body that holds nothing the desk keeps to itself; only `withoutNoted` makes one. */
export type PublicProse = Prose & { readonly [isPublic]: true }
