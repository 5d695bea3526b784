import { Transform } from '@tiptap/pm/transform'

import type { Edit } from '../find/edit.ts'
import { edited } from '../find/edited.ts'
import { pictureWords } from './body-texts.ts'
import { exchangeWords } from './exchange-words.ts'
import type { Prose } from './prose.ts'
import { readProse } from './read-prose.ts'
import { textBlocks } from './text-blocks.ts'

/** Edits by the number of what they edit, as `bodyTexts` counts it; each in its order. */
export type BodyEdits = {
  readonly blocks: ReadonlyMap<number, readonly Edit[]>
  readonly pictures: ReadonlyMap<number, readonly Edit[]>
}

/**
 * A body with words of it exchanged, as `exchangeWords` does. Null when the body is not one that this
 * build may write.
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
  for (const edit of all.toReversed()) exchangeWords(transform, edit)
  const after = transform.doc.toJSON() as Prose
  return readProse(after) === null ? null : after
}
