import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { FileFacts } from '../disk/disk.ts'

/** How the article's file looked when the row was made; another look means the row is stale. */
export type Look = Pick<FileFacts, 'size' | 'changedAtMs'>

export type CatalogRow = { readonly head: ArticleHead; readonly look: Look }

/** Goes up when rows say more than they did; rows of another format are made again from the articles. */
const rowFormat = 2

/**
 * One line of `catalog.jsonl`: a row (the latest of an article counts), or a note whether the
 * catalog was in step with the articles when it was written.
 */
export type CatalogLine =
  | { readonly row: CatalogRow }
  | { readonly gone: Guid }
  /** `sum` is the CRC-32 of all that stands before it. */
  | { readonly isInStep: boolean; readonly sum?: number }

/** Null for a line that was cut short or is of another format; the catalog can always be made again from the articles. */
export function readCatalogLine(line: string): CatalogLine | null {
  try {
    const value = JSON.parse(line) as CatalogLine
    if (!('row' in value)) return value
    if ((value as { readonly format?: number }).format !== rowFormat) return null
    return { row: { ...value.row, head: shareHead(value.row.head) } }
  } catch {
    return null
  }
}

export function writeCatalogLine(line: CatalogLine): string {
  if (!('row' in line)) return `${JSON.stringify(line)}\n`
  const row = { ...line.row, head: slimHead(line.row.head) }
  return `${JSON.stringify({ format: rowFormat, row })}\n`
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
