import { parse } from 'exifr'

import { jpegParts } from './jpeg-parts.ts'

export type IptcWords = {
  readonly headline: string
  readonly caption: string
  readonly bylines: readonly string[]
  readonly credit: string
  readonly copyright: string
}

/** The words of the IPTC records (IIM) among a picture's Photoshop resources, however damaged. */
export async function readIptc(resources: Uint8Array): Promise<IptcWords> {
  // The reader knows them in a JPEG only, so it is handed one that holds nothing else.
  const bare = jpegParts.join([
    { kind: 'pixels', bytes: new Uint8Array([0xff, 0xd8]) },
    { kind: 'iptc', bytes: resources },
    { kind: 'pixels', bytes: new Uint8Array([0xff, 0xd9, 0, 0]) },
  ])
  const options = { tiff: false, xmp: false, icc: false, iptc: true, mergeOutput: false }
  const said = await parse(bare, options).catch(() => null)
  const iptc: unknown = said?.iptc
  const all = (tag: string): readonly string[] => {
    const value: unknown = typeof iptc === 'object' && iptc !== null ? Reflect.get(iptc, tag) : []
    return [value]
      .flat()
      .filter((one) => typeof one === 'string')
      .map(lettersOf)
  }
  return {
    headline: all('Headline')[0] ?? '',
    caption: all('Caption')[0] ?? '',
    bylines: all('Byline'),
    credit: all('Credit')[0] ?? '',
    copyright: all('CopyrightNotice')[0] ?? '',
  }
}

/**
 * Text from bytes that came as one sign a byte. Programs forget to say that they wrote UTF-8, and
 * say so of what is not; text that is valid as UTF-8 is hardly ever anything else. Of the older
 * sets, mostly high bytes are Cyrillic and few of them are a Western language's accents.
 */
function lettersOf(signs: string): string {
  const bytes = Buffer.from(signs, 'latin1')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const high = bytes.filter((byte) => byte >= 0xc0).length
    const low = signs.match(/[a-z]/gi)?.length ?? 0
    return new TextDecoder(high > low ? 'windows-1251' : 'windows-1252').decode(bytes)
  }
}
