/** The calls about tags. */
import { z } from 'zod'

import { manyArticlesSchema } from '../tag/many-articles.ts'
import type { RetagPreview, Retagged, TagsTakenBack } from '../tag/retagged.ts'
import type { TagCount } from '../tag/tag-count.ts'
import type { TagBook } from '../tag/tag-book.ts'
import type { TagDeed } from '../tag/tag-deed.ts'
import type { TagPreview } from '../tag/tag-preview.ts'
import { type Tag, tagIdSchema, tagKindSchema, tagSchema } from '../tag/tag.ts'
import { topicCode } from '../topic/topic-code.ts'
import type { Topic } from '../topic/topic.ts'
import { call, given } from './call.ts'

const nothing = z.strictObject({})
const name = z.string().min(1).max(200)
const tagEdit = z
  .strictObject({
    name,
    slug: name,
    aliases: z.array(name).max(200),
    kind: tagKindSchema,
    topic: z.string().regex(topicCode).nullable(),
    note: z.string().max(10_000),
  })
  .partial()
const retagging = z.strictObject({
  articles: manyArticlesSchema,
  tags: z.array(tagIdSchema).max(100),
})

/** An act, by the number that its undo goes by; null when nothing was changed. */
const deed = given<TagDeed>()
const deedOn = given<TagDeed & { readonly tag: Tag }>()

export const tagCalls = {
  'tag.all': call(nothing, given<{ tags: readonly TagCount[]; different: TagBook['different'] }>()),
  'tag.create': call(z.strictObject({ name }), tagSchema),
  'tag.change': call(z.strictObject({ id: tagIdSchema, edit: tagEdit }), deedOn),
  /** Who carries a tag; `into` is the one that it would be merged into. Changes nothing. */
  'tag.preview': call(
    z.strictObject({ id: tagIdSchema, into: tagIdSchema.nullable() }),
    given<TagPreview>(),
  ),
  'tag.merge': call(z.strictObject({ loser: tagIdSchema, winner: tagIdSchema }), deedOn),
  /** Makes an alias a tag of its own, and answers that. */
  'tag.split': call(z.strictObject({ id: tagIdSchema, alias: name }), deedOn),
  'tag.remove': call(z.strictObject({ id: tagIdSchema }), deed),
  /** Two that look alike are not the same. */
  'tag.differ': call(z.strictObject({ one: tagIdSchema, other: tagIdSchema }), deed),

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

  /** IPTC's Media Topics, which a tag may be given. */
  'topic.all': call(nothing, given<readonly Topic[]>()),
}
