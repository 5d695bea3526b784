import type { ArticleHead } from '../article/article-head.ts'
import { isMarkOf, readPageName } from '../article/page-path.ts'

/** What an address of a story's page tells of the story: the name in it, and the mark that our own sites put after it. */
export type StoryAddress = { readonly slug: string; readonly mark: string | null }

/** Reads a page's address, wherever it stands: on the desk's site, on a receiver's, in the preview. Null for one that names no page. */
export function storyAddress(address: string): StoryAddress | null {
  const [, path = ''] = /^[^:]+:\/\/[^/]*\/([^?#]*)/.exec(address) ?? []
  const last = path.split('/').findLast((part) => part !== '')
  if (last === undefined) return null
  const name = decoded(last).toLowerCase()
  return readPageName(name) ?? { slug: name.replace(/\.html?$/, ''), mark: null }
}

/** Whether a story stands there: by the mark where there is one, since a slug may have been changed meanwhile, else by its slug. */
export function isAt(
  { slug, mark }: StoryAddress,
  { guid, working, released }: ArticleHead,
): boolean {
  if (mark !== null) return isMarkOf(mark, guid)
  return slug === working.urlSlug || slug === released?.urlSlug
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
