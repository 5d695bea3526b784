import { Mark } from '@tiptap/core'

import { isLanguageTag } from './language-tag.ts'

/** A passage in another language than the story: spelling and screen readers go by it. */
export const Language = Mark.create({
  name: 'language',
  // After a link and before all else, so that a link with a foreign word in it stays one link.
  priority: 900,
  addAttributes() {
    return {
      lang: {
        default: null,
        validate: (lang: unknown) => {
          if (!isLanguageTag(lang)) throw new RangeError('not the name of a language')
        },
      },
    }
  },
  parseHTML() {
    return [
      { tag: 'span[lang]', getAttrs: (span) => isLanguageTag(span.getAttribute('lang')) && null },
    ]
  },
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
})
