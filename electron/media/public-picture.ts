import { partsOf } from './parts-of.ts'
import { photoshopResources } from './photoshop-resources.ts'
import type { PicturePart } from './picture-part.ts'
import { readExif } from './read-exif.ts'
import { readXmp } from './read-xmp.ts'
import { writeExif } from './write-exif.ts'
import { writeXmp } from './write-xmp.ts'

/**
 * A picture as it may leave the desk: every pixel as it was, caption, credit and rights kept, and
 * nothing of where it was taken, with what device, or what it was before it was cropped.
 */
export async function publicPicture(bytes: Uint8Array): Promise<Uint8Array> {
  const parts = partsOf(bytes)
  if (parts === null) return bytes
  const kept = await Promise.all(parts.split(bytes).map(publicPart))
  return parts.join(kept.filter((part) => part !== null))
}

async function publicPart({ kind, bytes }: PicturePart): Promise<PicturePart | null> {
  const said = await publicBytes(kind, bytes)
  return said === null ? null : { kind, bytes: said }
}

async function publicBytes(kind: PicturePart['kind'], bytes: Uint8Array) {
  if (kind === 'pixels') return bytes
  if (kind === 'exif') return writeExif(await readExif(bytes))
  if (kind === 'iptc') return photoshopResources(bytes, new Set([iptcRecords]))
  const packet = kind === 'xmp' ? writeXmp(readXmp(new TextDecoder().decode(bytes))) : null
  return packet === null ? null : Buffer.from(packet)
}

const iptcRecords = 0x0404
