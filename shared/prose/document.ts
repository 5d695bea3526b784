import { Node } from '@tiptap/core'

/**
 * The whole body. Tables, pull quotes and embeds stand in it by themselves and nowhere deeper, so that
 * no exporter meets one inside a quote, a list or a cell.
 */
export const Document = Node.create({
  name: 'doc',
  topNode: true,
  content: '(block | standalone)+',
})
