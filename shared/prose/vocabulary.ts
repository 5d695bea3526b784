import type { Extensions } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'

import { Image } from './image.ts'
import { Link } from './link.ts'

/**
 * The body's vocabulary, the one list that the editor, the importers and every exporter share.
 * Undo, drop cursor and key bindings are the editor's own and stand in `renderer/article`.
 */
export const vocabulary: Extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3, 4] },
    code: false,
    codeBlock: false,
    strike: false,
    underline: false,
    link: false,
    undoRedo: false,
    dropcursor: false,
    gapcursor: false,
    // A paragraph added on opening would be an edit nobody made.
    trailingNode: false,
  }),
  Link,
  Image,
]
