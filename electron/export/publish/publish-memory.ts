import { join } from 'node:path'

import { z } from 'zod'

import type { Published } from '../../../shared/export/publish-status.ts'
import { instantSchema } from '../../../shared/instant/instant.ts'
import type { Problem } from '../../../shared/problem.ts'
import { type DeskMemory, deskMemory } from '../../desk/desk-memory.ts'

const problemSchema = z.custom<Problem>(
  (value) =>
    z
      .strictObject({
        code: z.string(),
        values: z.record(z.string(), z.union([z.string(), z.number()])),
      })
      .safeParse(value).success,
)

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

export type Remembered = {
  readonly folder: string
  readonly last: Published | null
}

/** Where this computer publishes each desk's lists. */
export type PublishMemory = DeskMemory<Remembered>

export function publishMemory(userFolder: string): PublishMemory {
  return deskMemory(join(userFolder, 'published-lists.json'), rememberedSchema)
}
