import { readFile, writeFile } from 'node:fs/promises'

import { seal, unseal } from '../../electron/store/sealed.ts'

/** Makes a document's file one that a Wiredesk of a later schema wrote, and gives back its bytes. */
export async function writtenByNewer(path: string, schema: number): Promise<string> {
  const bytes = seal({ ...unseal(await readFile(path)), schema })
  await writeFile(path, bytes)
  return Buffer.from(bytes).toString()
}
