import {
  MessageSquareQuote,
  StickyNote,
  Strikethrough,
  Subscript,
  Superscript,
  Underline,
  UserPen,
} from 'lucide-react'

import { t } from '../../t.ts'
import { type BodyTool, mark } from './body-tools.ts'

/** The switches that are needed less often, in the groups of their menu. */
export const moreTools: readonly (readonly BodyTool[])[] = [
  [
    mark('underline', Underline, 'CmdOrCtrl+U'),
    mark('strike', Strikethrough, 'CmdOrCtrl+Shift+S'),
    mark('subscript', Subscript, 'CmdOrCtrl+,'),
    mark('superscript', Superscript, 'CmdOrCtrl+.'),
  ],
  [
    {
      id: 'pullQuote',
      label: t('editor.pullQuote'),
      icon: MessageSquareQuote,
      keys: null,
      isOn: (editor) => editor.isActive('pullQuote'),
      run: (chain) => chain.toggleQuote('pullQuote'),
    },
    {
      id: 'attribution',
      label: t('editor.attribution'),
      icon: UserPen,
      keys: null,
      isOn: (editor) => editor.isActive('attribution'),
      run: (chain) => chain.setAttribution(),
    },
  ],
  [
    {
      id: 'noted',
      label: t('editor.noted'),
      icon: StickyNote,
      keys: 'CmdOrCtrl+Shift+N',
      isOn: (editor) => editor.isActive('noted'),
      run: (chain) => chain.toggleNoted(),
    },
  ],
]
