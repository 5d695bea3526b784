import type { ChainedCommands, Editor } from '@tiptap/core'
import {
  Bold,
  Heading2,
  Heading3,
  Heading4,
  Italic,
  List,
  ListOrdered,
  type LucideIcon,
  Pilcrow,
  Quote,
} from 'lucide-react'

import { t } from '../../t.ts'

/** One switch of the toolbar: what it shows, whether it is on, what it does. */
export type BodyTool = {
  readonly id: string
  readonly label: string
  readonly icon: LucideIcon
  /** The editor's own key for it, as the catalog would write it. */
  readonly keys: string | null
  readonly isOn: (editor: Editor) => boolean
  readonly run: (chain: ChainedCommands) => ChainedCommands
}

function heading(level: 2 | 3 | 4, icon: LucideIcon): BodyTool {
  return {
    id: `heading${level}`,
    label: t('editor.heading', { level }),
    icon,
    keys: `CmdOrCtrl+Alt+${level}`,
    isOn: (editor) => editor.isActive('heading', { level }),
    run: (chain) => chain.toggleNode('heading', 'paragraph', { level }),
  }
}

type Mark = 'bold' | 'italic' | 'underline' | 'strike' | 'subscript' | 'superscript'

/** The switch of a style of words. */
export function mark(id: Mark, icon: LucideIcon, keys: string): BodyTool {
  return {
    id,
    label: t(`editor.${id}`),
    icon,
    keys,
    isOn: (editor) => editor.isActive(id),
    run: (chain) => chain.toggleMark(id),
  }
}

function list(id: 'bulletList' | 'orderedList', icon: LucideIcon, keys: string): BodyTool {
  return {
    id,
    label: t(`editor.${id}`),
    icon,
    keys,
    isOn: (editor) => editor.isActive(id),
    run: (chain) => chain.toggleList(id, 'listItem'),
  }
}

/** The switches, in the groups that a line divides. */
export const bodyTools: readonly (readonly BodyTool[])[] = [
  [
    {
      id: 'paragraph',
      label: t('editor.paragraph'),
      icon: Pilcrow,
      keys: 'CmdOrCtrl+Alt+0',
      isOn: (editor) => editor.isActive('paragraph'),
      run: (chain) => chain.setNode('paragraph'),
    },
    heading(2, Heading2),
    heading(3, Heading3),
    heading(4, Heading4),
  ],
  [mark('bold', Bold, 'CmdOrCtrl+B'), mark('italic', Italic, 'CmdOrCtrl+I')],
  [
    list('bulletList', List, 'CmdOrCtrl+Shift+8'),
    list('orderedList', ListOrdered, 'CmdOrCtrl+Shift+7'),
    {
      id: 'blockquote',
      label: t('editor.blockquote'),
      icon: Quote,
      keys: 'CmdOrCtrl+Shift+B',
      isOn: (editor) => editor.isActive('blockquote'),
      run: (chain) => chain.toggleQuote('blockquote'),
    },
  ],
]
