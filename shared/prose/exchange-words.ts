import type { Transform } from '@tiptap/pm/transform'

import type { Edit } from '../find/edit.ts'

/**
 * Puts words in the place of others of one block. They look like the first of those they replace,
 * links included, and stay with the desk when any of those did.
 */
export function exchangeWords(transform: Transform, { from, to, words }: Edit): void {
  if (words === '') {
    transform.delete(from, to)
    return
  }
  const { doc } = transform
  const { noted } = doc.type.schema.marks
  const look = doc.resolve(from).nodeAfter?.marks ?? []
  // What the desk keeps to itself must not come out by standing beside words that readers see.
  const isNoted = noted !== undefined && doc.rangeHasMark(from, to, noted)
  const kept = isNoted ? noted.create().addToSet(look) : look
  transform.replaceWith(from, to, doc.type.schema.text(words, kept))
}
