import { Node } from '@tiptap/core'

import { isEmbedAddress } from './embed-address.ts'

/** A post, a film or a chart that stands elsewhere: kept as a link with a title, and never fetched. */
export const Embed = Node.create({
  name: 'embed',
  group: 'standalone',
  atom: true,
  draggable: true,
  addAttributes() {
    return {
      href: {
        default: null,
        validate: (href: unknown) => {
          if (!isEmbedAddress(href)) throw new RangeError('not an address an embed may have')
        },
      },
      title: { default: '', validate: 'string' as const },
    }
  },
  parseHTML() {
    return [
      {
        tag: 'p.embed',
        priority: 1100,
        getAttrs: (card) => {
          const link = card.querySelector('a[href]')
          const href = link?.getAttribute('href')
          if (!isEmbedAddress(href)) return false
          const title = link?.textContent ?? ''
          return { href, title: title === href ? '' : title }
        },
      },
      {
        tag: 'iframe[src]',
        getAttrs: (frame) => {
          const href = frame.getAttribute('src')
          return isEmbedAddress(href) && { href, title: frame.getAttribute('title') ?? '' }
        },
      },
    ]
  },
  renderHTML({ node }) {
    const { href, title } = node.attrs as { readonly href: unknown; readonly title: string }
    const address = isEmbedAddress(href) ? href : ''
    return [
      'p',
      { class: 'embed' },
      ['a', { href: address, rel: 'noopener noreferrer' }, title || address],
    ]
  },
})
