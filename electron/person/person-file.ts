import { readFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { join } from 'node:path'

import { z } from 'zod'

import { nodeDisk } from '../disk/node-disk.ts'
import { writeDurably } from '../store/write-durably.ts'

/** Who works at this computer; kept with the app, not with a desk. */
export type Person = {
  readonly name: () => string
  readonly rename: (name: string) => Promise<void>
}

const personSchema = z.strictObject({ name: z.string().trim().min(1) })

/** The name given in the settings, or else the system's name of the account. */
export async function openPerson(userFolder: string): Promise<Person> {
  const path = join(userFolder, 'person.json')
  let name = await readName(path)
  return {
    name: () => name ?? systemName(),
    rename: async (wanted) => {
      await writeDurably(nodeDisk, path, Buffer.from(JSON.stringify({ name: wanted })))
      name = wanted
    },
  }
}

// A file that cannot be read costs no more than the name in it.
async function readName(path: string): Promise<string | null> {
  try {
    return personSchema.parse(JSON.parse(await readFile(path, 'utf8'))).name
  } catch {
    return null
  }
}

/** The account's name; an account may have none, as in some containers. */
export function systemName(): string {
  try {
    return userInfo().username
  } catch {
    return ''
  }
}
