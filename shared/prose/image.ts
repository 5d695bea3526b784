import { Node } from '@tiptap/core'

import { isMediaName } from './media-name.ts'

type Element = { readonly getAttribute: (name: string) => string | null }

/** A text that stands in this attribute while the picture is on the clipboard. */
function text(attribute: string) {
  const parseHTML = (image: Element): string => image.getAttribute(attribute) ?? ''
  return { default: '', validate: 'string' as const, parseHTML }
}

function pixels(side: 'width' | 'height') {
  const parseHTML = (image: Element): number =>
    Number.parseInt(image.getAttribute(side) ?? '0') || 0
  return { default: 0, validate: 'number' as const, parseHTML }
}

/** A picture from the desk's own media, with the words a page needs for it; never an address elsewhere. */
export const Image = Node.create({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes() {
    return {
      media: {
        default: null,
        validate: (media: unknown) => {
          if (!isMediaName(media)) throw new RangeError('not a picture of this desk')
        },
        parseHTML: (image: Element) => image.getAttribute('data-media'),
      },
      width: pixels('width'),
      height: pixels('height'),
      alt: text('alt'),
      caption: text('data-caption'),
      credit: text('data-credit'),
    }
  },
  parseHTML() {
    return [
      { tag: 'img[data-media]', getAttrs: (image) => isMediaName(image.dataset['media']) && null },
    ]
  },
  renderHTML({ node }) {
    const { media, alt, width, height, caption, credit } = node.attrs
    const words = { alt, 'data-caption': caption, 'data-credit': credit }
    return ['img', { 'data-media': media, width, height, ...words }]
  },
})
