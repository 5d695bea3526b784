import type { LeadImage } from './content.ts'

export type PictureWords = Pick<LeadImage, 'alt' | 'caption' | 'credit'>

/** What the three places in a picture's file say of it; a place that says nothing is empty. */
export type EmbeddedWords = Readonly<Record<'xmp' | 'iptc' | 'exif', EmbeddedPlace>>
export type EmbeddedPlace = {
  readonly alt: string
  readonly caption: string
  readonly headline: string
  readonly creators: readonly string[]
  /** Whom the supplier wants named, as `Reuters`. */
  readonly credit: string
  readonly copyright: string
}

export const noEmbeddedWords: EmbeddedPlace = {
  alt: '',
  caption: '',
  headline: '',
  creators: [],
  credit: '',
  copyright: '',
}

const longest = { alt: 1000, caption: 2000, credit: 300 } as const

/**
 * The words a picture brings along. XMP is the newest and knows its letters, so it goes before
 * IPTC's records, and these before what a camera wrote. Nothing is made up: no alt text in the
 * file, no alt text.
 */
export function pictureWords({ xmp, iptc, exif }: EmbeddedWords): PictureWords {
  const places = [xmp, iptc, exif]
  const first = (of: (place: EmbeddedPlace) => string): string =>
    places.map((place) => cleaned(of(place))).find((text) => text !== '') ?? ''
  const creator = first(({ creators }) => unique(creators.map(cleaned)).join(', '))
  const supplier = first(({ credit }) => credit)
  return {
    alt: cut(
      first(({ alt }) => alt),
      longest.alt,
    ),
    caption: cut(
      first(({ caption }) => caption) || first(({ headline }) => headline),
      longest.caption,
    ),
    credit: cut(credited(creator, supplier) || first(({ copyright }) => copyright), longest.credit),
  }
}

/** As agencies print it: `Name / Agency`, each once. */
function credited(creator: string, supplier: string): string {
  const isNamed = folded(supplier).includes(folded(creator))
  if (creator === '' || isNamed) return supplier
  return supplier === '' || folded(creator).includes(folded(supplier))
    ? creator
    : `${creator} / ${supplier}`
}

function folded(text: string): string {
  return text.toLowerCase()
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '')
}

// Signs that turn the direction of what follows, or show nothing at all.
const unseen =
  /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu

/** One line of plain text; these words come from files that anybody may have made. */
function cleaned(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(unseen, '').replaceAll(/ +/g, ' ').trim()
}

function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const signs = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
  return signs.length <= most
    ? text
    : `${signs
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}
