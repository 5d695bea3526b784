import { Blockquote as TipTapBlockquote } from '@tiptap/extension-blockquote'

import { quoteContent } from './quote-content.ts'

/** A quoted passage; who said it may stand under it. */
export const Blockquote = TipTapBlockquote.extend({
  content: quoteContent('block+'),
  parseHTML() {
    return [
      // A figure gives the quote and the words under it one frame: the quote within adds none.
      { tag: 'figure > blockquote', skip: true, priority: 60 },
      {
        tag: 'figure',
        getAttrs: (figure) => figure.querySelector(':scope > blockquote') !== null && null,
      },
      { tag: 'blockquote' },
    ]
  },
})
