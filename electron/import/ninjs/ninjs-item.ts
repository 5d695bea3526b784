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
  .looseObject({ role: text, contentType: text, contenttype: text, value: z.string() })
  .transform(({ role, contentType, contenttype, value }) => ({
    role,
    contentType: contentType || contenttype,
    value,
  }))

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
/** What an item is about; some say its code alone. */
const about = listOf(
  z.looseObject({ name: text, rel: text, uri: text, code: text, literal: text, scheme: text }),
)
const altIds = listOf(z.looseObject({ role: text, value: z.string() }))

const association = z.looseObject({
  type: text,
  name: text,
  uri: text,
  by: text,
  creditLine: text,
  copyrightHolder: text,
  headlines: listOf(worded),
  descriptions: listOf(worded),
  bodies: listOf(worded),
  altIds,
  renditions: listOf(z.looseObject({ href: z.string(), width: z.number().catch(0) })),
})

/** The part of ninjs that a desk keeps, and of what Superdesk adds to it; what else an item says is passed over. */
export const ninjsItemSchema = z.looseObject({
  uri: z.string(),
  type: text,
  profile: text,
  version: z.union([z.string(), z.number()]).nullish().catch(null),
  pubStatus: said,
  language: text,
  title: text,
  headlines: listOf(worded),
  descriptions: listOf(worded),
  bodies: listOf(worded),
  slugline: text,
  by: text,
  located: located.catch(''),
  infoSources: listOf(named),
  source: text,
  genres: listOf(named),
  usageTerms: text,
  expires: said,
  subjects: about,
  people: about,
  organisations: about,
  places: about,
  events: about,
  objects: about,
  keywords: listOf(z.string()),
  service: listOf(named),
  authors: listOf(named),
  urgency: z.int().min(1).max(9).catch(5),
  edNote: text,
  embargoedUntil: said,
  firstCreated: said,
  versionCreated: said,
  contentCreated: said,
  altIds,
  associations: listOf(association),
})

export type NinjsItem = z.infer<typeof ninjsItemSchema>
export type Worded = NinjsItem['headlines'][number]
export type Association = NinjsItem['associations'][number]
