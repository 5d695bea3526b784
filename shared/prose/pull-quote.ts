import { Node } from '@tiptap/core'

import { quoteContent } from './quote-content.ts'

/** A sentence of the story set large to draw the eye, not quoted from elsewhere. */
export const PullQuote = Node.create({
  name: 'pullQuote',
  group: 'standalone',
  content: quoteContent('paragraph+'),
  defining: true,
  parseHTML() {
    const names = ['pull-quote', 'pullquote', 'wp-block-pullquote']
    const places = names.flatMap((name) => [`figure.${name}`, `aside.${name}`])
    return [{ tag: places.join(', '), priority: 70 }]
  },
  renderHTML: () => ['figure', { class: 'pull-quote' }, ['blockquote', 0]],
})
