import { markup, type Markup, nothing } from './markup.ts'

export type Picture = {
  readonly width: number
  readonly height: number
  readonly alt: string
  readonly caption: string
  readonly credit: string
}

/** A picture with its words. Its size is given, so that text never jumps when it arrives. */
export function pictureToHtml(
  { width, height, alt, caption, credit }: Picture,
  address: string,
  loading: 'lazy' | 'eager',
): Markup {
  const size = width > 0 && height > 0 ? markup` width="${width}" height="${height}"` : nothing
  const image = markup`<img src="${address}" alt="${alt}"${size} loading="${loading}">`
  return markup`<figure>\n${image}\n${captionToHtml(caption, credit)}</figure>\n`
}

function captionToHtml(caption: string, credit: string): Markup {
  const words = captionWords(caption, credit)
  return words === nothing ? nothing : markup`<figcaption>${words}</figcaption>\n`
}

/** What is said of a picture, and whose it is, told apart; `nothing` where neither is known. */
export function captionWords(caption: string, credit: string): Markup {
  const words = [
    caption.trim() === '' ? null : markup`<span class="caption">${caption}</span>`,
    credit.trim() === '' ? null : markup`<span class="credit">${credit}</span>`,
  ].filter((part) => part !== null)
  const [first, second] = words
  if (first === undefined) return nothing
  return second === undefined ? first : markup`${first} ${second}`
}
