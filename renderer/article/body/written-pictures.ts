import type { LeadImage } from '../../../shared/article/content.ts'
import { addPicture } from './add-picture.ts'

const written = /\ssrc\s*=\s*["']?(data:image\/(?:png|jpe?g|gif|webp);base64,[^"'\s>]+)/gi

/** The addresses in a text's HTML that hold a whole picture, each once. */
export function writtenPictures(html: string): readonly string[] {
  return [...new Set(Array.from(html.matchAll(written), ([, address = '']) => address))]
}

/** Puts such pictures into the desk's media folder; those that cannot be are told, and left out. */
export async function takeInWritten(
  addresses: readonly string[],
): Promise<ReadonlyMap<string, LeadImage>> {
  const taken = new Map<string, LeadImage>()
  for (const address of addresses) {
    const picture = await addPicture(fileOf(address))
    if (picture !== undefined) taken.set(address, picture)
  }
  return taken
}

function fileOf(address: string): File {
  const [, type = '', base64 = ''] = /^data:(.*?);base64,(.*)$/is.exec(address) ?? []
  const name = `picture.${type.split('/')[1] ?? ''}`
  try {
    return new File([Uint8Array.from(atob(base64), (sign) => sign.codePointAt(0) ?? 0)], name, {
      type,
    })
  } catch {
    // What is no base64 is no picture, and is told to be none.
    return new File([], name, { type })
  }
}
