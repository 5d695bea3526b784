import { isMediaName } from '../../prose/media-name.ts'

export type DocxList = { readonly kind: ListKind; readonly start: number; readonly level: number }
export type ListKind =
  | 'bullet'
  | 'decimal'
  | 'lowerLetter'
  | 'upperLetter'
  | 'lowerRoman'
  | 'upperRoman'

/** What a document refers to besides its text, gathered while that is written. */
export class DocxBook {
  readonly lost = new Set<string>()
  readonly links: string[] = []
  readonly media: string[] = []
  /** By number; null while it is not yet known how deep it stands. */
  readonly #lists: (DocxList | null)[] = []

  linkId(href: string): string {
    if (!this.links.includes(href)) this.links.push(href)
    return `link${this.links.indexOf(href)}`
  }

  /** Null for a picture that Word does not show. */
  mediaNumber(media: unknown): number | null {
    if (!isMediaName(media) || media.endsWith('.webp')) return null
    if (!this.media.includes(media)) this.media.push(media)
    return this.media.indexOf(media)
  }

  /** A number of its own for each list, so that none goes on counting where another stopped. */
  newList(): number {
    return this.#lists.push(null)
  }

  setList(number: number, list: DocxList): void {
    this.#lists[number - 1] = list
  }

  lists(): readonly (readonly [number: number, list: DocxList])[] {
    return this.#lists.flatMap((list, at) => (list === null ? [] : [[at + 1, list] as const]))
  }
}
