import { Mark } from '@tiptap/core'

/** Words that the desk keeps to itself: they are in the editor and in no page, count or format. */
export const Noted = Mark.create({
  name: 'noted',
  // Around all other marks, so that a note with a bold word in it is one note.
  priority: 1100,
  parseHTML: () => [{ tag: '[data-noted]' }],
  renderHTML: () => ['span', { class: 'noted', 'data-noted': '' }, 0],
})
