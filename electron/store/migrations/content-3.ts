import { z } from 'zod'

const documentSchema = z.looseObject({})

/** What is left out of MORE ABOUT by hand: nothing yet. One that has the field stays as it is. */
export function contentTo3(content: unknown): unknown {
  const found = documentSchema.safeParse(content)
  return found.success ? { relatedHidden: [], ...found.data } : content
}

/** An article, a version or a kept version with its content brought up. */
export function withContent3(document: unknown): unknown {
  const holder = z.looseObject({ content: z.unknown() }).parse(document)
  return { ...holder, content: contentTo3(holder.content) }
}
