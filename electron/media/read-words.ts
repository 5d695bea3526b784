import {
  type EmbeddedPlace,
  noEmbeddedWords,
  pictureWords,
  type PictureWords,
} from '../../shared/article/picture-words.ts'
import { partsOf } from './parts-of.ts'
import type { PicturePart } from './picture-part.ts'
import { readExif } from './read-exif.ts'
import { readIptc } from './read-iptc.ts'
import { readXmp } from './read-xmp.ts'

// A JPEG's blocks cannot be longer; nobody writes words that are.
const mostBytes = 65_536

/** The alt text, caption and credit that a picture's file carries; a damaged file gives what it can. */
export async function readWords(bytes: Uint8Array): Promise<PictureWords> {
  const parts = partsOf(bytes)?.split(bytes) ?? []
  return pictureWords({
    xmp: ofXmp(blocks(parts, 'xmp')),
    iptc: await ofIptc(blocks(parts, 'iptc')),
    exif: await ofExif(blocks(parts, 'exif')),
  })
}

// Of each kind one block is meant to be there, so a file of nothing but blocks takes no time either.
function blocks(parts: readonly PicturePart[], wanted: PicturePart['kind']): Uint8Array | null {
  const fits = ({ kind, bytes }: PicturePart) => kind === wanted && bytes.length <= mostBytes
  return parts.find(fits)?.bytes ?? null
}

function ofXmp(block: Uint8Array | null): EmbeddedPlace {
  if (block === null) return noEmbeddedWords
  const said = readXmp(new TextDecoder().decode(block))
  return {
    alt: said.alt?.[0] ?? '',
    caption: said.description?.[0] ?? '',
    headline: said.headline?.[0] ?? '',
    creators: said.creator ?? [],
    credit: said.credit?.[0] ?? '',
    copyright: said.rights?.[0] ?? '',
  }
}

async function ofIptc(block: Uint8Array | null): Promise<EmbeddedPlace> {
  if (block === null) return noEmbeddedWords
  const { bylines, ...said } = await readIptc(block)
  return { ...said, alt: '', creators: bylines }
}

async function ofExif(block: Uint8Array | null): Promise<EmbeddedPlace> {
  if (block === null) return noEmbeddedWords
  const { description, artist, copyright } = await readExif(block)
  return { ...noEmbeddedWords, caption: description, creators: [artist], copyright }
}
