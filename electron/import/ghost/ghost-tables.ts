import { z } from 'zod'

const id = z.union([z.string(), z.number()]).transform(String)
const text = z.string().nullish().catch(null)
const flag = z.union([z.boolean(), z.number()]).transform(Boolean).catch(false)

const postSchema = z.looseObject({
  id,
  title: z.string(),
  slug: text,
  html: text,
  mobiledoc: text,
  lexical: text,
  plaintext: text,
  feature_image: text,
  featured: flag,
  type: text,
  page: flag,
  status: text,
  created_at: z.union([z.string(), z.number()]).nullish().catch(null),
  updated_at: z.union([z.string(), z.number()]).nullish().catch(null),
  published_at: z.union([z.string(), z.number()]).nullish().catch(null),
  custom_excerpt: text,
  canonical_url: text,
  locale: text,
  author_id: id.nullish().catch(null),
})

const metaSchema = z.looseObject({
  post_id: id,
  feature_image_alt: text,
  feature_image_caption: text,
  frontmatter: text,
})
const tagSchema = z.looseObject({
  id,
  name: z.string(),
  slug: text,
  description: text,
  visibility: text,
})
const userSchema = z.looseObject({ id, name: z.string() })
const settingSchema = z.looseObject({ key: z.string(), value: text })
const order = z.number().catch(0)
const postTagSchema = z.looseObject({ post_id: id, tag_id: id, sort_order: order })
const postAuthorSchema = z.looseObject({ post_id: id, author_id: id, sort_order: order })

export type GhostPostIn = z.infer<typeof postSchema>
export type GhostMetaIn = z.infer<typeof metaSchema>
export type GhostTagIn = z.infer<typeof tagSchema>

/** The post as its table has it; null for a row that is none. */
export function postIn(row: unknown): GhostPostIn | null {
  return postSchema.safeParse(row).data ?? null
}

const tablesSchema = z.looseObject({ posts: z.array(z.unknown()) })

/** The tables of an export, by the ways that Ghost has written them over the years; null for another JSON. */
export function tablesOf(value: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof value !== 'object' || value === null) return null
  const { db, data } = value as { readonly db?: unknown; readonly data?: unknown }
  const first: unknown = Array.isArray(db) ? db[0] : value
  const tables = (first as { readonly data?: unknown } | undefined)?.data ?? data
  return tablesSchema.safeParse(tables).data ?? null
}

/** What leads from a post to its tags, authors and words; rows that are none are passed over. */
export function relationsOf(tables: Readonly<Record<string, unknown>>) {
  const tags = byId(rowsOf(tables['tags'], tagSchema))
  const users = byId(rowsOf(tables['users'], userSchema))
  const ofPost = grouped(rowsOf(tables['posts_tags'], postTagSchema))
  const authors = grouped(rowsOf(tables['posts_authors'], postAuthorSchema))
  const meta = new Map(rowsOf(tables['posts_meta'], metaSchema).map((row) => [row.post_id, row]))
  const settings = new Map(
    rowsOf(tables['settings'], settingSchema).map(({ key, value }) => [key, value]),
  )
  return {
    /** The site's; empty when it does not say. */
    language:
      settings.get('locale') ?? settings.get('lang') ?? settings.get('default_locale') ?? '',
    tagsOf: (post: string): readonly GhostTagIn[] =>
      (ofPost.get(post) ?? []).flatMap(({ tag_id: tag }) => tags.get(tag) ?? []),
    authorsOf: ({ id: post, author_id: author }: GhostPostIn): readonly string[] => {
      const found = (authors.get(post) ?? []).flatMap((row) => users.get(row.author_id)?.name ?? [])
      const own = users.get(author ?? '')?.name
      return found.length > 0 || own === undefined ? found : [own]
    },
    metaOf: (post: string): GhostMetaIn | null => meta.get(post) ?? null,
  }
}

export type GhostRelations = ReturnType<typeof relationsOf>

function rowsOf<T>(table: unknown, schema: z.ZodType<T>): readonly T[] {
  if (!Array.isArray(table)) return []
  return table.flatMap((row: unknown) => {
    const { success, data } = schema.safeParse(row)
    return success ? [data] : []
  })
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]))
}

function grouped<T extends { readonly post_id: string; readonly sort_order: number }>(
  rows: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(row.post_id) ?? []
    group.push(row)
    groups.set(row.post_id, group)
  }
  for (const group of groups.values()) group.sort((one, other) => one.sort_order - other.sort_order)
  return groups
}
