import type { LeadImage, MediaId } from '../article/content.ts'
import type { Prose, ProseNode } from '../prose/prose.ts'

/** A picture as a wire names it; `href` is relative to the wire's own file, or a name for people where it came in one with its bytes. */
export type IncomingPicture = {
  readonly href: string
  readonly alt: string
  readonly caption: string
  readonly credit: string
  readonly bytes?: Uint8Array
}

/** Stands in a body for the wire's picture of that number until the desk has it. */
export function incomingMedia(number: number): MediaId {
  return `${number.toString(16).padStart(64, '0')}.jpg` as MediaId
}

/** A body with the desk's own pictures in the places of the wire's; where it has none, the place closes. */
export function placePictures(body: Prose, pictures: readonly (LeadImage | null)[]): Prose {
  if (pictures.length === 0) return body
  const byName = new Map(pictures.map((picture, at) => [incomingMedia(at) as string, picture]))
  const placed = (node: ProseNode): readonly ProseNode[] => {
    if (node.type === 'image') {
      const picture = byName.get(String(node.attrs?.['media']))
      return picture === undefined || picture === null ? [] : [{ ...node, attrs: { ...picture } }]
    }
    if (node.content === undefined) return [node]
    const content = node.content.flatMap(placed)
    // A quote that held nothing but its picture would be no quote any more.
    return content.length === 0 && node.content.length > 0 && node.type !== 'doc'
      ? [{ ...node, content: [{ type: 'paragraph' }] }]
      : [{ ...node, content }]
  }
  const content = (body.content ?? []).flatMap(placed)
  return { ...body, content: content.length === 0 ? [{ type: 'paragraph' }] : content }
}
