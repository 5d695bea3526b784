import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** Where a picture of tests/fixtures/pictures stands. */
export function photoPath(name: string): string {
  return fileURLToPath(new URL(`../fixtures/pictures/${name}`, import.meta.url))
}

export async function aPhoto(name: string): Promise<Buffer<ArrayBuffer>> {
  return Buffer.from(await readFile(photoPath(name)))
}
