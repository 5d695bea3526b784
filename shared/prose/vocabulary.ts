import type { Extensions } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'
import { TableRow } from '@tiptap/extension-table'

import { Attribution } from './attribution.ts'
import { Blockquote } from './blockquote.ts'
import { Document } from './document.ts'
import { Embed } from './embed.ts'
import { Heading } from './heading.ts'
import { Image } from './image.ts'
import { Language } from './language.ts'
import { Link } from './link.ts'
import { Noted } from './noted.ts'
import { OrderedList } from './ordered-list.ts'
import { PullQuote } from './pull-quote.ts'
import { Subscript } from './subscript.ts'
import { Superscript } from './superscript.ts'
import { Table } from './table.ts'
import { TableCell, TableHeader } from './table-cell.ts'

/**
 * The body's vocabulary, the one list that the editor, the importers and every exporter share.
 * Undo, drop cursor and most key bindings are the editor's own and stand in `renderer/article`.
 */
export const vocabulary: Extensions = [
  Document,
  StarterKit.configure({
    document: false,
    heading: false,
    blockquote: false,
    code: false,
    codeBlock: false,
    link: false,
    orderedList: false,
    undoRedo: false,
    dropcursor: false,
    gapcursor: false,
    // A paragraph added on opening would be an edit nobody made.
    trailingNode: false,
  }),
  Heading,
  OrderedList,
  Blockquote,
  Attribution,
  PullQuote,
  Table,
  TableRow,
  TableHeader,
  TableCell,
  Embed,
  Image,
  // Marks nest in this order of their priority, then of this list; stored bodies hold it, so it stands.
  Noted,
  Link,
  Language,
  Subscript,
  Superscript,
]
