import { type Markup, markup } from '../../page/markup.ts'
import type { FeedImage } from './feed.ts'

/** A story's picture with its words, as Media RSS has it, which Atom may hold too. */
export function mediaContent({
  url,
  type,
  width,
  height,
  alt,
  caption,
  credit,
}: FeedImage): Markup {
  return markup`<media:content url="${url}" type="${type}" medium="image" width="${width}" height="${height}">
${filled(caption, (text) => markup`<media:description type="plain">${text}</media:description>\n`)}${filled(alt, (text) => markup`<media:title type="plain">${text}</media:title>\n`)}${filled(credit, (text) => markup`<media:credit role="photographer" scheme="urn:ebu">${text}</media:credit>\n`)}</media:content>
`
}

function filled(text: string, show: (text: string) => Markup): Markup | null {
  return text.trim() === '' ? null : show(text)
}
