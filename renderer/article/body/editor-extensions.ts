import type { AnyExtension, Extensions } from '@tiptap/core'
import { Dropcursor, Gapcursor, Placeholder, UndoRedo } from '@tiptap/extensions'

import { vocabulary } from '../../../shared/prose/vocabulary.ts'
import { t } from '../../t.ts'
import { attributionLine } from './attribution-line.ts'
import { bodyTables } from './body-tables.ts'
import { slash } from '../blocks/slash.ts'
import { caretInSight } from '../selection/caret-in-sight.ts'
import { embedView } from './embed-view.tsx'
import { imageView } from './image-view.tsx'
import { passages } from '../spelling/passages.ts'
import { paste } from '../paste/paste.ts'
import { plainLetters } from './plain-letters.ts'
import { quotes } from './quotes.ts'
import { keptSelection } from '../selection/kept-selection.ts'
import { notedView } from '../selection/noted-view.ts'
import { pasteLink } from '../selection/paste-link.ts'
import { snippets } from '../snippets.ts'
import { spelling } from '../spelling/spelling.ts'
import { blockRules, withRuleOfThree } from '../typography/block-rules.ts'
import { typedDirectly } from './typed-directly.ts'
import { typography } from '../typography/typography.ts'

const inEditor: Readonly<Record<string, (extension: AnyExtension) => AnyExtension>> = {
  attribution: attributionLine,
  image: imageView,
  embed: embedView,
  table: bodyTables,
  starterKit: withRuleOfThree,
  noted: notedView,
}

/** The vocabulary with what only an editor needs; none of it changes what a body can hold. */
export function editorExtensions(language: () => string): Extensions {
  return [
    ...vocabulary.map((extension) => inEditor[extension.name]?.(extension) ?? extension),
    UndoRedo,
    caretInSight,
    plainLetters,
    typedDirectly,
    slash,
    quotes,
    passages,
    paste,
    pasteLink,
    spelling,
    blockRules,
    typography(language),
    snippets(language),
    Dropcursor.configure({ class: 'drop-cursor', color: false, width: 2 }),
    Gapcursor,
    // Shows what the link popover is about while the focus is in it.
    keptSelection.configure({ className: 'kept-selection' }),
    Placeholder.configure({ placeholder: () => t('editor.bodyPlaceholder') }),
  ]
}
