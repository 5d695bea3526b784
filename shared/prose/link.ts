import { Link as TipTapLink } from '@tiptap/extension-link'

import { isLinkAddress } from './link-address.ts'

/** A link that keeps its address and nothing else; no address outside the allow-list fits the schema. */
export const Link = TipTapLink.extend({
  addAttributes() {
    return {
      href: {
        default: null,
        validate: (href: unknown) => {
          if (!isLinkAddress(href)) throw new RangeError('not an address a link may have')
        },
      },
    }
  },
}).configure({
  openOnClick: false,
  autolink: false,
  // The editor's own way with a pasted address keeps to the allow-list.
  linkOnPaste: false,
  defaultProtocol: 'https',
  isAllowedUri: (address) => isLinkAddress(address),
  HTMLAttributes: { rel: 'noopener noreferrer' },
})
