import type { TagBook } from './tag-book.ts'
import type { TagId } from './tag.ts'

/** The book without a tag, which went into another, or nowhere. */
export function letGo(book: TagBook, id: TagId, into: TagId | null): TagBook {
  return {
    tags: book.tags.filter((tag) => tag.id !== id),
    gone: { ...book.gone, [id]: into },
    different: book.different.filter((pair) => !pair.includes(id)),
  }
}
