import { aliasesOf, tagWith, withTag } from './edit-tag.ts'
import { letGo } from './let-go.ts'
import type { TagBook } from './tag-book.ts'
import type { TagId } from './tag.ts'

/**
 * Makes one tag of two: the winner keeps its name and gains the loser's name and aliases as its own;
 * what the winner does not say of itself, its Media Topic or note, it takes over. Null when one of
 * them is not there.
 */
export function mergeTags(book: TagBook, loser: TagId, winner: TagId): TagBook | null {
  const from = tagWith(book.tags, loser)
  const into = tagWith(book.tags, winner)
  if (from === null || into === null || loser === winner) return null
  const left = letGo(book, loser, winner)
  const merged = {
    ...into,
    aliases: aliasesOf(into.name, [...into.aliases, from.name, ...from.aliases]),
    topic: into.topic ?? from.topic,
    note: into.note === '' ? from.note : into.note,
  }
  return { ...left, tags: withTag(left.tags, merged) }
}
