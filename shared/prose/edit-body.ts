import { Transform } from '@tiptap/pm/transform'

import type { Edit } from '../find/edit.ts'
import { edited } from '../find/edited.ts'
import { pictureWords } from './body-texts.ts'
import type { Prose } from './prose.ts'
import { readProse } from './read-prose.ts'
import { textBlocks } from './text-blocks.ts'

/** Edits by the number of what they edit, as `bodyTexts` counts it; each in its order. */
export type BodyEdits = {
  readonly blocks: ReadonlyMap<number, readonly Edit[]>
  readonly pictures: ReadonlyMap<number, readonly Edit[]>
}

/**
 * A body with words of it exchanged. New words look like the first of those they replace, links
 * included, and stay with the desk when any of those did. Null when the body is not one that this build may write.
 */
export function editBody(prose: Prose, { blocks, pictures }: BodyEdits): Prose | null {
  const body = readProse(prose)
  if (body === null) return null
  const transform = new Transform(body)
  // Attributes first: setting one moves nothing.
  pictureWords(body).forEach(({ position, name, text }, at) => {
    const edits = pictures.get(at)
    if (edits !== undefined) transform.setNodeAttribute(position, name, edited(text, edits))
  })
  const all = textBlocks(body).flatMap(({ start }, at) =>
    (blocks.get(at) ?? []).map(({ from, to, words }) => ({
      from: start + from,
      to: start + to,
      words,
    })),
  )
  // From the end, so that the positions before it stay true.
  for (const edit of all.toReversed()) exchange(transform, edit)
  const after = transform.doc.toJSON() as Prose
  return readProse(after) === null ? null : after
}

function exchange(transform: Transform, { from, to, words }: Edit): void {
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
