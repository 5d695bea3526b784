import type { LeadImage } from '../../../shared/article/content.ts'
import { liftOut } from './paste-dom.ts'

/**
 * Puts the desk's pictures where they stood in the text. No other picture is ever asked for: a
 * figure goes with its caption. Answers how many a reader would have seen.
 */
export function placePictures(
  dom: Element,
  pictureAt: (address: string) => LeadImage | undefined,
): number {
  let leftOut = 0
  for (const image of dom.querySelectorAll('img, picture')) {
    if (image.localName === 'picture') {
      image.replaceWith(...image.querySelectorAll('img'))
      continue
    }
    const picture = pictureAt(image.getAttribute('src') ?? '')
    if (picture === undefined) {
      if (!isPixel(image)) leftOut += 1
      takeOut(image)
    } else liftOut(image, ours(image, picture))
  }
  return leftOut
}

// Counts readers, shows nothing.
function isPixel(image: Element): boolean {
  return ['width', 'height'].some((side) => Number(image.getAttribute(side) ?? 100) <= 2)
}

function takeOut(image: Element): void {
  const figure = image.closest('figure')
  const isOnlyPicture = figure !== null && figure.querySelector('blockquote, table') === null
  if (isOnlyPicture) figure.remove()
  else image.remove()
}

function ours(image: Element, { media, width, height, ...words }: LeadImage): Element {
  const picture = image.ownerDocument.createElement('img')
  picture.setAttribute('data-media', media)
  picture.setAttribute('width', String(width))
  picture.setAttribute('height', String(height))
  picture.setAttribute('alt', words.alt || (image.getAttribute('alt') ?? ''))
  picture.setAttribute('data-caption', words.caption)
  picture.setAttribute('data-credit', words.credit)
  return picture
}
