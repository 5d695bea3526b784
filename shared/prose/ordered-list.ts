import { OrderedList as TipTapOrderedList } from '@tiptap/extension-list'

import { readListStart } from './list-start.ts'

/** A numbered list that begins with a number, whatever a page says: TipTap's takes over what is none, and no file can hold that. */
export const OrderedList = TipTapOrderedList.extend({
  addAttributes() {
    return {
      ...this.parent?.(),
      start: {
        default: 1,
        parseHTML: (list: { getAttribute: (name: string) => string | null }) =>
          readListStart(list.getAttribute('start')),
      },
    }
  },
})
