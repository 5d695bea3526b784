import { Node } from '@tiptap/core'

/** Who said what is quoted: one line, the last of its quote. */
export const Attribution = Node.create({
  name: 'attribution',
  content: 'text*',
  defining: true,
  selectable: false,
  parseHTML() {
    const places = [
      'blockquote > footer',
      'blockquote > cite',
      'blockquote > figcaption',
      'figure > blockquote ~ figcaption',
    ]
    return [{ tag: places.join(', '), priority: 60 }]
  },
  renderHTML: () => ['footer', 0],
})
