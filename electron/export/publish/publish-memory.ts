import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { z } from 'zod'

import type { Published } from '../../../shared/export/publish-status.ts'
import { instantSchema } from '../../../shared/instant/instant.ts'
import { nodeDisk } from '../../disk/node-disk.ts'
import { writeDurably } from '../../store/write-durably.ts'

const file = 'published-lists.json'

const problemSchema = z.strictObject({
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
})

const rememberedSchema = z.object({
  folder: z.string().min(1),
  last: z
    .strictObject({
      at: instantSchema,
      leftOut: z.int().nonnegative(),
      problem: problemSchema.nullable(),
    })
    .nullable(),
})
const memorySchema = z.record(z.string(), rememberedSchema)

export type Remembered = {
  readonly folder: string
  readonly last: Published | null
}

/** Where this computer publishes each desk's lists; kept with the app, since a path means nothing elsewhere. */
export type PublishMemory = {
  readonly read: (desk: string) => Promise<Remembered | null>
  /** Null forgets the desk. */
  readonly write: (desk: string, remembered: Remembered | null) => Promise<void>
}

export function publishMemory(userFolder: string): PublishMemory {
  const path = join(userFolder, file)

  async function all(): Promise<Readonly<Record<string, Remembered>>> {
    try {
      return memorySchema.parse(JSON.parse(await readFile(path, 'utf8'))) as Record<
        string,
        Remembered
      >
    } catch {
      // Nothing remembered costs one dialog.
      return {}
    }
  }

  return {
    read: async (desk) => (await all())[desk] ?? null,
    write: async (desk, remembered) => {
      const { [desk]: _, ...others } = await all()
      const next = remembered === null ? others : { ...others, [desk]: remembered }
      await writeDurably(nodeDisk, path, Buffer.from(JSON.stringify(next)))
    },
  }
}
