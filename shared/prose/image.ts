import { Node } from '@tiptap/core'

import { isMediaName } from './media-name.ts'

const text = { default: '', validate: 'string' as const }

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
      },
      width: { default: 0, validate: 'number' },
      height: { default: 0, validate: 'number' },
      alt: text,
      caption: text,
      credit: text,
    }
  },
  parseHTML() {
    return [
      { tag: 'img[data-media]', getAttrs: (image) => isMediaName(image.dataset['media']) && null },
    ]
  },
  renderHTML({ node }) {
    const { media, alt, width, height } = node.attrs
    return ['img', { 'data-media': media, alt, width, height }]
  },
})
