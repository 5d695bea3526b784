import { join } from 'node:path'

import { v4 } from 'uuid'
import { z } from 'zod'

import { guidSchema } from '../../shared/article/guid.ts'
import type { Destination, LastExport } from '../../shared/export/destination.ts'
import { instantSchema } from '../../shared/instant/instant.ts'
import { type DeskMemory, deskMemory } from '../desk/desk-memory.ts'

// More than anyone exports to; the ones not used for longest go.
const most = 30

const count = z.int().nonnegative()
const destinationsSchema = z.array(
  z.strictObject({
    id: z.string(),
    format: z.string(),
    out: z.string(),
    query: z.string(),
    isOnlyNew: z.boolean(),
    last: z
      .strictObject({ at: instantSchema, written: count, leftOut: count, failed: count })
      .nullable(),
    // Not in what an earlier Wiredesk remembered.
    owed: z.array(guidSchema).default([]),
  }),
)

export type DestinationMemory = DeskMemory<readonly Destination[]>

export function destinationMemory(userFolder: string): DestinationMemory {
  return deskMemory<readonly Destination[]>(
    join(userFolder, 'export-destinations.json'),
    destinationsSchema,
  )
}

type Wish = Pick<Destination, 'format' | 'out' | 'query' | 'isOnlyNew'>

/** Where one desk is exported to from this computer, the latest first. */
export function destinations(memory: DestinationMemory, desk: string) {
  const all = async (): Promise<readonly Destination[]> => (await memory.read(desk)) ?? []
  const isOf =
    ({ format, out, query }: Wish) =>
    (known: Destination): boolean =>
      known.format === format && known.out === out && known.query === query

  return {
    all,
    find: async (wish: Wish): Promise<Destination | null> => (await all()).find(isOf(wish)) ?? null,
    /** Notes that something was written to it. */
    note: async (
      wish: Wish,
      { last, owed }: Pick<Destination, 'owed'> & { readonly last: LastExport },
    ): Promise<void> => {
      const known = await all()
      const { id } = known.find(isOf(wish)) ?? { id: v4() }
      const others = known.filter((one) => one.id !== id)
      await memory.write(desk, [{ id, ...wish, last, owed }, ...others].slice(0, most))
    },
    forget: async (id: string): Promise<readonly Destination[]> => {
      const left = (await all()).filter((one) => one.id !== id)
      await memory.write(desk, left)
      return left
    },
  }
}
