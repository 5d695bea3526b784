import { z } from 'zod'

const entrySchema = z.looseObject({})
const arrangementSchema = z.looseObject({
  entries: z.array(entrySchema),
  pins: z.array(z.looseObject({ entry: entrySchema })),
})
const listSchema = z.looseObject({
  name: z.enum(['hot', 'latest']),
  live: arrangementSchema,
  draft: arrangementSchema.nullable(),
  launchedAt: z.string().nullable(),
})

/**
 * Lists with a title, rule and limits of their own; entries with a picture and links; who did what.
 * What a new list has today may change; what this made of an old one may not, so nothing here is shared with `new-list.ts`.
 */
export function listTo2(document: unknown): unknown {
  const { launchedAt, ...list } = listSchema.parse(document)
  return {
    ...list,
    title: null,
    rule: '',
    section: null,
    cutOff: { desktop: null, phone: null },
    staleAfter: null,
    oldAfter: null,
    rank: list.name === 'hot' ? 0 : 1,
    isClosed: false,
    live: arrangementTo2(list.live),
    draft: list.draft === null ? null : arrangementTo2(list.draft),
    drafted: null,
    launched: launchedAt === null ? null : { at: launchedAt, by: '' },
    scheduled: null,
  }
}

function arrangementTo2(arrangement: z.infer<typeof arrangementSchema>): unknown {
  const entryTo2 = (entry: unknown): unknown => ({
    ...entrySchema.parse(entry),
    headlineOf: null,
    image: null,
    sublinks: [],
  })
  return {
    ...arrangement,
    entries: arrangement.entries.map(entryTo2),
    pins: arrangement.pins.map((pin) => ({ ...pin, entry: entryTo2(pin.entry) })),
    heldBack: [],
    boosts: [],
  }
}
