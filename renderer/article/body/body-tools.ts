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
  [
    {
      id: 'bold',
      label: t('editor.bold'),
      icon: Bold,
      keys: 'CmdOrCtrl+B',
      isOn: (editor) => editor.isActive('bold'),
      run: (chain) => chain.toggleMark('bold'),
    },
    {
      id: 'italic',
      label: t('editor.italic'),
      icon: Italic,
      keys: 'CmdOrCtrl+I',
      isOn: (editor) => editor.isActive('italic'),
      run: (chain) => chain.toggleMark('italic'),
    },
  ],
  [
    {
      id: 'bulletList',
      label: t('editor.bulletList'),
      icon: List,
      keys: 'CmdOrCtrl+Shift+8',
      isOn: (editor) => editor.isActive('bulletList'),
      run: (chain) => chain.toggleList('bulletList', 'listItem'),
    },
    {
      id: 'orderedList',
      label: t('editor.orderedList'),
      icon: ListOrdered,
      keys: 'CmdOrCtrl+Shift+7',
      isOn: (editor) => editor.isActive('orderedList'),
      run: (chain) => chain.toggleList('orderedList', 'listItem'),
    },
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
