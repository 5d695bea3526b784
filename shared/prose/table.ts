import { Table as TipTapTable } from '@tiptap/extension-table'

/** A table; how wide its columns are is the page's business and never stored. */
export const Table = TipTapTable.extend({
  group: 'standalone',
  // TipTap's own way writes style attributes, which the page's policy refuses.
  renderHTML: () => ['div', { class: 'body-table' }, ['table', ['tbody', 0]]],
}).configure({ View: null })
