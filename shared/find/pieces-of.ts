import type { Content } from '../article/content.ts'
import { bodyTexts } from '../prose/body-texts.ts'
import type { Piece } from './piece.ts'
import { linePlaces, type Place } from './place.ts'

/**
 * Every text of a story that a search across articles reads, in the order in which people look at
 * them. The page's address is not among them: replacing a word must not move a page.
 */
export function piecesOf(content: Content): readonly Piece[] {
  const { image, body } = content
  const [headline, lead, ...others] = linePlaces.map((place) => one(place, content[place]))
  const inImage =
    image === null
      ? []
      : [
          one('imageAlt', image.alt),
          one('imageCaption', image.caption),
          one('imageCredit', image.credit),
        ]
  const { blocks, pictures } = bodyTexts(body)
  return [
    headline,
    lead,
    ...inImage,
    ...several('body', blocks),
    ...several('picture', pictures),
    ...others,
  ].filter((piece) => piece !== undefined)
}

function one(place: Place, text: string): Piece {
  return { place, at: 0, text }
}

function several(place: Place, texts: readonly string[]): readonly Piece[] {
  return texts.map((text, at) => ({ place, at, text }))
}
