import type { Extensions } from '@tiptap/core'
import { Dropcursor, Gapcursor, Placeholder, Selection, UndoRedo } from '@tiptap/extensions'

import { vocabulary } from '../../shared/prose/vocabulary.ts'
import { t } from '../t.ts'
import { imageView } from './image-view.tsx'
import { snippets } from './snippets.ts'
import { spelling } from './spelling.ts'

/** The vocabulary with what only an editor needs; none of it changes what a body can hold. */
export function editorExtensions(language: () => string): Extensions {
  return [
    ...vocabulary.map((extension) =>
      extension.name === 'image' ? imageView(extension) : extension,
    ),
    UndoRedo,
    spelling,
    snippets(language),
    Dropcursor.configure({ class: 'drop-cursor', color: false, width: 2 }),
    Gapcursor,
    // Shows what the link popover is about while the focus is in it.
    Selection.configure({ className: 'kept-selection' }),
    Placeholder.configure({ placeholder: () => t('editor.bodyPlaceholder') }),
  ]
}
