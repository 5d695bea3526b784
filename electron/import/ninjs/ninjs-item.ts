import { z } from 'zod'

const text = z.string().catch('')
/** What decides whether a story may be shown must be understood as it stands, or the item is refused. */
const said = z
  .unknown()
  .optional()
  .transform((value) => {
    if (value === undefined || value === null) return null
    return typeof value === 'string' ? value : JSON.stringify(value)
  })

const worded = z
  .looseObject({ role: text, contentType: text, value: z.string() })
  .transform(({ role, contentType, value }) => ({ role, contentType, value }))

/** A list whose broken members are passed over: a wire's extras must not cost its story. */
function listOf<T>(shape: z.ZodType<T>) {
  return z
    .array(z.unknown())
    .catch([])
    .transform((members) =>
      members.flatMap((member) => {
        const { success, data } = shape.safeParse(member)
        return success ? [data] : []
      }),
    )
}

const named = z.looseObject({ name: z.string() })
const located = z.union([z.string(), listOf(named).transform((names) => names[0]?.name ?? '')])

/** The part of ninjs 3.1 that a desk keeps; what else an item says is passed over. */
export const ninjsItemSchema = z.looseObject({
  uri: z.string(),
  type: text,
  version: z.union([z.string(), z.number()]).nullish().catch(null),
  pubStatus: said,
  language: text,
  headlines: listOf(worded),
  descriptions: listOf(worded),
  bodies: listOf(worded),
  slugline: text,
  by: text,
  located: located.catch(''),
  infoSources: listOf(named),
  genres: listOf(named),
  usageTerms: text,
  expires: said,
  subjects: listOf(z.looseObject({ name: z.string(), rel: text })),
  urgency: z.int().min(1).max(9).catch(5),
  edNote: text,
  embargoedUntil: said,
  firstCreated: said,
  versionCreated: said,
  associations: listOf(
    z.looseObject({
      type: text,
      name: text,
      by: text,
      creditLine: text,
      descriptions: listOf(worded),
      renditions: listOf(z.looseObject({ href: z.string(), width: z.number().catch(0) })),
    }),
  ),
})

export type NinjsItem = z.infer<typeof ninjsItemSchema>
export type Worded = NinjsItem['headlines'][number]
