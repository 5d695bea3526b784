import type { Content } from '../article/content.ts'
import { editBody } from '../prose/edit-body.ts'
import type { Edit } from './edit.ts'
import { edited } from './edited.ts'
import type { FindWish } from './find-wish.ts'
import { type HitNow, hitNow } from './hit-now.ts'
import type { KnownHit } from './known-hit.ts'
import { piecesOf } from './pieces-of.ts'
import { linePlaces, type Place } from './place.ts'
import { replacementOf } from './replacement-of.ts'

export type Replacing = {
  readonly hits: readonly KnownHit[]
  readonly replacement: string
  readonly wish: FindWish
}

export type Rewritten = {
  readonly content: Content
  /** How many were replaced; the others are no longer there. */
  readonly replaced: number
}

/**
 * A story with hits of an earlier search replaced, whatever has been written at it since: what is
 * not surely the same words any more stays. Null when its body may not be written.
 */
export function rewriteContent(
  content: Content,
  { hits, replacement, wish }: Replacing,
): Rewritten | null {
  const pieces = piecesOf(content)
  const found = hits.map((hit) => hitNow(hit, pieces, wish)).filter((hit) => hit !== null)
  const editsIn = (place: Place) => editsByPiece(found, place, replacement, wish)
  const lines = linePlaces.flatMap((place) => {
    const edits = editsIn(place).get(0)
    return edits === undefined ? [] : [[place, edited(content[place], edits)]]
  })
  const [blocks, pictures] = [editsIn('body'), editsIn('picture')]
  const isBodyEdited = blocks.size + pictures.size > 0
  const body = isBodyEdited ? editBody(content.body, { blocks, pictures }) : content.body
  if (body === null) return null
  const rewritten = {
    ...content,
    ...Object.fromEntries(lines),
    image: imageOf(content, editsIn),
    body,
  }
  return { content: rewritten, replaced: found.length }
}

type EditsIn = (place: Place) => ReadonlyMap<number, readonly Edit[]>

function imageOf({ image }: Content, editsIn: EditsIn): Content['image'] {
  if (image === null) return null
  const words = (text: string, place: Place): string => edited(text, editsIn(place).get(0) ?? [])
  return {
    ...image,
    alt: words(image.alt, 'imageAlt'),
    caption: words(image.caption, 'imageCaption'),
    credit: words(image.credit, 'imageCredit'),
  }
}

function editsByPiece(
  found: readonly HitNow[],
  place: Place,
  replacement: string,
  wish: FindWish,
): ReadonlyMap<number, readonly Edit[]> {
  const edits = new Map<number, Edit[]>()
  for (const { piece, match } of found) {
    if (piece.place !== place) continue
    const { from, to } = match
    const words = replacementOf(match, piece.text.slice(from, to), replacement, wish)
    const ofPiece = edits.get(piece.at) ?? []
    ofPiece.push({ from, to, words })
    edits.set(piece.at, ofPiece)
  }
  for (const ofPiece of edits.values()) ofPiece.sort((one, other) => one.from - other.from)
  return edits
}
