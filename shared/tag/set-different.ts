import type { TagBook } from './tag-book.ts'
import type { TagId } from './tag.ts'

export function areDifferent(book: Pick<TagBook, 'different'>, one: TagId, other: TagId): boolean {
  return book.different.some((pair) => pair.includes(one) && pair.includes(other))
}

/** Remembers that two tags which look alike are not the same. */
export function setDifferent(book: TagBook, one: TagId, other: TagId): TagBook {
  if (one === other || areDifferent(book, one, other)) return book
  return { ...book, different: [...book.different, [one, other]] }
}
