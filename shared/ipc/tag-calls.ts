/** The calls about tags. */
import { z } from 'zod'

import { manyArticlesSchema } from '../tag/many-articles.ts'
import type { RetagPreview, Retagged, TagsTakenBack } from '../tag/retagged.ts'
import type { TagCount } from '../tag/tag-count.ts'
import { tagIdSchema, tagSchema } from '../tag/tag.ts'
import { call, given } from './call.ts'

const nothing = z.strictObject({})
const name = z.string().min(1).max(200)
const retagging = z.strictObject({
  articles: manyArticlesSchema,
  tags: z.array(tagIdSchema).max(100),
})

export const tagCalls = {
  'tag.all': call(nothing, given<{ tags: readonly TagCount[] }>()),
  'tag.create': call(z.strictObject({ name }), tagSchema),
  'tag.rename': call(z.strictObject({ id: tagIdSchema, name }), tagSchema),
  'tag.remove': call(z.strictObject({ id: tagIdSchema }), given<{ articles: number }>()),
  'tag.undoRemove': call(nothing, tagSchema.nullable()),

  /** What adding tags to many articles, or removing them, would do; changes nothing. */
  'tag.previewMany': call(
    retagging.extend({ way: z.enum(['add', 'remove']) }),
    given<RetagPreview>(),
  ),
  /** Their other tags stay; `tags.progressed` tells how far it is. */
  'tag.addToMany': call(retagging, given<Retagged>()),
  'tag.removeFromMany': call(retagging, given<Retagged>()),
  /** Takes one act back; null when it has been taken back already. */
  'tag.takeBack': call(
    z.strictObject({ act: z.int().nonnegative() }),
    given<TagsTakenBack | null>(),
  ),
}
