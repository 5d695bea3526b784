import { createHash } from 'node:crypto'
import { join } from 'node:path'

import type { MediaId } from '../../shared/article/content.ts'
import type { Disk } from '../disk/disk.ts'
import { deskFolder } from '../store/desk-folder.ts'

/** The pictures of a copy, by their names; a desk out of reach gives none. */
export type CopyPictures = ReadonlyMap<MediaId, Uint8Array>

// As much as one picture may have. With it a copy stays small enough to be sent, and to be imported.
const mostBytes = 40_000_000

/** Reads what of the pictures is there and whole, in their order, as far as a copy can carry them. */
export async function copyPictures(
  disk: Disk,
  folder: string | null,
  wanted: readonly MediaId[],
): Promise<CopyPictures> {
  const pictures = new Map<MediaId, Uint8Array>()
  if (folder === null) return pictures
  let room = mostBytes
  for (const media of wanted) {
    const bytes = await readWhole(disk, join(folder, deskFolder.mediaFile(media)), room)
    if (bytes === null || !media.startsWith(sha256(bytes))) continue
    room -= bytes.length
    pictures.set(media, bytes)
  }
  return pictures
}

// Whatever is wrong with a picture, the words of the copy must not be lost by it.
async function readWhole(disk: Disk, path: string, most: number): Promise<Uint8Array | null> {
  try {
    const facts = await disk.facts(path)
    return facts === null || facts.size > most ? null : await disk.read(path)
  } catch {
    return null
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

const types: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
}

/** A picture as an address that holds it. */
export function pictureAddress(media: MediaId, bytes: Uint8Array): string {
  const type = types[media.slice(media.lastIndexOf('.') + 1)] ?? 'image/*'
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
}

const address = /<img src="data:image\/[a-z]+;base64,([A-Za-z0-9+/=]+)"/g

/** The pictures that a copy's page shows. */
export function picturesInPage(page: string): readonly Uint8Array[] {
  return [...page.matchAll(address)].map(([, base64 = '']) => Buffer.from(base64, 'base64'))
}
