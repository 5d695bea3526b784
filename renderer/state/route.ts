import type { Guid } from '../../shared/article/guid.ts'
import type { TagId } from '../../shared/tag/tag.ts'

/** What stands on the stage. */
export type Route =
  | { readonly screen: 'articles' }
  | { readonly screen: 'article'; readonly guid: Guid }
  | { readonly screen: 'find' }
  | { readonly screen: 'homepage' }
  | { readonly screen: 'tags'; readonly tag: TagId | null }
  | { readonly screen: 'export' }
  | { readonly screen: 'settings' }
