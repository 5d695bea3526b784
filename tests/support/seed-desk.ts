import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { desk } from './command-line.ts'

export const seedFolder = fileURLToPath(new URL('../fixtures/seed/', import.meta.url))

export type SeedPage = {
  readonly article: string
  readonly hotNews: readonly string[]
  readonly latest: readonly string[]
}

export async function seedPage(): Promise<SeedPage> {
  return JSON.parse(await readFile(join(seedFolder, 'page.json'), 'utf8')) as SeedPage
}

/**
 * The lines that an exported article page must say, in their order. The saved page says headlines
 * again under its pictures, which the wire has none of, and its AD slots stand where that site put them.
 */
export async function seedLines(): Promise<readonly string[]> {
  const text = await readFile(join(seedFolder, '000_1a7f3c5056478f8b.txt'), 'utf8')
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== 'AD')
  return lines.filter((line, at) => line !== lines[at - 1] && line !== lines[at - 2])
}

/** Makes a desk on Kyiv time with the seed's wire in it, by the command line. */
export async function makeSeedDesk(folder: string): Promise<void> {
  const made = await desk('create', folder, '--name', 'Seed desk', '--timezone', 'Europe/Kyiv')
  if (made.code !== 0) throw new Error(made.err)
  const taken = await desk('import', folder, join(seedFolder, 'wire.ninjs.jsonl'))
  if (taken.code !== 0) throw new Error(taken.err)
}
