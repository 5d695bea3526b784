import type { TagId } from '../../shared/tag/tag.ts'

/** What a person is about to do to a tag; its dialog shows what that changes. */
export type TagQuestion =
  | { readonly kind: 'merge'; readonly tag: TagId; readonly into: TagId | null }
  | { readonly kind: 'split'; readonly tag: TagId; readonly alias: string }
  | { readonly kind: 'remove'; readonly tag: TagId }
