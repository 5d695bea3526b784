import { readFile } from 'node:fs/promises'

import { z } from 'zod'

import { nodeDisk } from '../disk/node-disk.ts'
import { writeDurably } from '../store/write-durably.ts'

/** What this computer remembers of each desk; kept with the app, since a path means nothing elsewhere. */
export type DeskMemory<T> = {
  readonly read: (desk: string) => Promise<T | null>
  /** Null forgets the desk. */
  readonly write: (desk: string, remembered: T | null) => Promise<void>
}

/** Remembers in one file of the user's folder. One that cannot be read counts as empty: it costs a dialog. */
export function deskMemory<T>(path: string, shape: z.ZodType<T>): DeskMemory<T> {
  const memorySchema = z.record(z.string(), shape)

  async function all(): Promise<Readonly<Record<string, T>>> {
    try {
      return memorySchema.parse(JSON.parse(await readFile(path, 'utf8')))
    } catch {
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
