import mammoth from 'mammoth'

import { formatMessage } from '../../../shared/message/format-message.ts'
import { Refusal } from '../refusal.ts'

export type DocumentFiles = ReadonlyMap<string, Buffer>

const mostPictureBytes = 200_000_000
const mostText = 16_000_000

/** The styles of our own export, and what other documents call the same. */
const styleMap = [
  ...['Title', 'Kicker', 'Byline', 'Lead', 'Notice', 'Tags', 'Picture', 'Embed', 'Subtitle'].map(
    (name) => `p[style-name='${name}'] => p.${name.toLowerCase()}:fresh`,
  ),
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Quote'] => p.quote:fresh",
  "p[style-name='Intense Quote'] => p.pull:fresh",
  "p[style-name='Quote Source'] => p.speaker:fresh",
  "p[style-name='Table Head'] => p:fresh",
  "p[style-name='Rule'] => hr:fresh",
  "r[style-name='Credit'] => span.credit",
  'u => u',
]

/**
 * A document as HTML, each picture by its number among `pictures`. It reads only what it is given: no
 * disk, no network, no macro. Throws for a document that cannot be read.
 */
export async function documentHtml(
  files: DocumentFiles,
): Promise<{ readonly html: string; readonly pictures: readonly Uint8Array[] }> {
  for (const [name, { length }] of files) {
    if (/\.(?:xml|rels)$/i.test(name) && length > mostText)
      throw new Refusal(formatMessage('import.refusal.fileTooLong'))
  }
  const pictures: Uint8Array[] = []
  let bytes = 0
  const options = {
    styleMap,
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    convertImage: mammoth.images.imgElement(async (image) => {
      const picture = await image.readAsBuffer().catch(addressOf)
      if (typeof picture === 'string') return { src: picture }
      bytes += picture.length
      if (bytes > mostPictureBytes) throw new Error('too many pictures')
      pictures.push(picture)
      return { src: `picture-${pictures.length - 1}` }
    }),
  }
  const { value } = await mammoth.convertToHtml(inputOf(files), options)
  return { html: value, pictures }
}

/** Where a picture stands that is only named; mammoth, which may read nothing outside, says so. */
function addressOf(error: unknown): string {
  const said = error instanceof Error ? error.message : ''
  const address = /external image '(.*)', external file access/s.exec(said)?.[1]
  if (address === undefined) throw error
  return address
}

/** Which picture an address in that HTML names. */
export function pictureNumber(href: string): number {
  return Number(href.slice('picture-'.length))
}

/** What mammoth makes of an archive itself: so it opens none, and what was checked is what it reads. */
function inputOf(files: DocumentFiles) {
  const file = {
    exists: (name: string): boolean => files.has(name),
    read: (name: string, encoding?: string): Promise<string | Uint8Array> => {
      const bytes = files.get(name)
      if (bytes === undefined) return Promise.reject(new Error(`no ${name}`))
      if (encoding === undefined) return Promise.resolve(bytes)
      if (encoding === 'base64') return Promise.resolve(bytes.toString('base64'))
      return Promise.resolve(new TextDecoder(encoding).decode(bytes))
    },
  }
  // Its types name no such input; an empty path leads it there.
  return { path: '', file }
}
