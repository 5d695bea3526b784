import { foldTagName } from './find-tag.ts'
import { tagWith, withTag } from './edit-tag.ts'
import { newTag } from './new-tag.ts'
import type { TagBook } from './tag-book.ts'
import type { TagId } from './tag.ts'

/**
 * Makes an alias a tag of its own, of the same kind. Articles stay with the tag that had it, since
 * none of them says by which name it was meant. Null when there is no such alias.
 */
export function splitAlias(book: TagBook, id: TagId, alias: string, newId: TagId): TagBook | null {
  const tag = tagWith(book.tags, id)
  const fold = foldTagName(alias)
  const name = tag?.aliases.find((known) => foldTagName(known) === fold)
  if (tag === null || name === undefined) return null
  const left = withTag(book.tags, { ...tag, aliases: tag.aliases.filter((one) => one !== name) })
  const made = { ...newTag(newId, name, left), kind: tag.kind }
  return { ...book, tags: [...left, made] }
}
