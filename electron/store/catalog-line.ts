import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { FileFacts } from '../disk/disk.ts'

/** How the article's file looked when the row was made; another look means the row is stale. */
export type Look = Pick<FileFacts, 'size' | 'changedAtMs'>

export type CatalogRow = { readonly head: ArticleHead; readonly look: Look }

/**
 * One line of `catalog.jsonl`: a row (the latest of an article counts), or a note whether the
 * catalog was in step with the articles when it was written.
 */
export type CatalogLine =
  | { readonly row: CatalogRow }
  | { readonly gone: Guid }
  | { readonly isInStep: boolean }

/** Null for a line that was cut short; the catalog can always be made again from the articles. */
export function readCatalogLine(line: string): CatalogLine | null {
  try {
    const value = JSON.parse(line) as CatalogLine
    return 'row' in value ? { row: { ...value.row, head: shareHead(value.row.head) } } : value
  } catch {
    return null
  }
}

export function writeCatalogLine(line: CatalogLine): string {
  return `${JSON.stringify('row' in line ? { row: { ...line.row, head: slimHead(line.row.head) } } : line)}\n`
}

// The released head is mostly the working one; written once, shared in memory.
type SlimHead = Omit<ArticleHead, 'released'> & {
  readonly released: ArticleHead['released'] | 'same'
}

function slimHead(head: ArticleHead): SlimHead {
  return head.released === head.working ? { ...head, released: 'same' } : head
}

function shareHead(head: SlimHead): ArticleHead {
  const { released, ...rest } = head
  return { ...rest, released: released === 'same' ? head.working : released }
}
