import type { Node } from '@tiptap/pm/model'
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
 * included. Null when the body is not one that this build may write.
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
  return transform.doc.toJSON() as Prose
}

function exchange(transform: Transform, { from, to, words }: Edit): void {
  if (words === '') {
    transform.delete(from, to)
    return
  }
  const marks = firstOf(transform.doc, from)?.marks ?? []
  transform.replaceWith(from, to, transform.doc.type.schema.text(words, marks))
}

function firstOf(body: Node, position: number): Node | null {
  return body.resolve(position).nodeAfter
}
