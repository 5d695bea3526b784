import type { Node } from '@tiptap/pm/model'

import { bodySchema } from './body-schema.ts'
import type { Prose } from './prose.ts'
import { textBlocks } from './text-blocks.ts'
import { toText } from './to-text.ts'

/** Attributes of a picture, or of whatever else a body embeds, that people write and read. */
const wordAttributes = ['alt', 'caption', 'credit', 'title']

type BodyWords = { readonly position: number; readonly name: string; readonly text: string }

/** The words written at a body's pictures, in the order of the page. */
export function pictureWords(body: Node): readonly BodyWords[] {
  const words: BodyWords[] = []
  body.descendants((node, position) => {
    if (node.isText) return
    for (const name of wordAttributes) {
      const text: unknown = node.attrs[name]
      if (typeof text === 'string') words.push({ position, name, text })
    }
  })
  return words
}

export type BodyTexts = { readonly blocks: readonly string[]; readonly pictures: readonly string[] }

/** What people read of a body. One that this build cannot hold is read as well as it can be. */
export function bodyTexts(prose: Prose): BodyTexts {
  let body: Node
  try {
    body = bodySchema().nodeFromJSON(prose)
  } catch {
    return { blocks: toText(prose).split('\n'), pictures: [] }
  }
  return {
    blocks: textBlocks(body).map(({ text }) => text),
    pictures: pictureWords(body).map(({ text }) => text),
  }
}
