import type { ChainedCommands, Editor } from '@tiptap/core'

import { type BodyTool, bodyTools } from '../body/body-tools.ts'
import { moreTools } from '../body/more-tools.ts'

const ids = [
  'paragraph',
  'heading2',
  'heading3',
  'heading4',
  'bulletList',
  'orderedList',
  'blockquote',
  'pullQuote',
]
const lists = ['bulletList', 'orderedList'] as const
const quotes = ['blockquote', 'pullQuote'] as const

/** What the block at the caret is, and what it may become. */
export type Turning = Pick<BodyTool, 'id' | 'label' | 'icon'> & {
  readonly isNow: boolean
  readonly isPossible: boolean
  readonly run: () => void
}

export function turnings(editor: Editor): readonly Turning[] {
  const tools = [...bodyTools, ...moreTools].flat().filter(({ id }) => ids.includes(id))
  return tools.map(({ id, label, icon, isOn, run }) => {
    const isPlain = id === 'paragraph'
    const turn = (chain: ChainedCommands) => (isPlain ? toPlain(editor, chain) : run(chain))
    const isNow = isPlain ? isOn(editor) && !isFramed(editor) : isOn(editor)
    return {
      id,
      label,
      icon,
      isNow,
      isPossible: !isNow && turn(editor.can().chain()).run(),
      run: () => turn(editor.chain().focus()).run(),
    }
  })
}

function isFramed(editor: Editor): boolean {
  return [...lists, ...quotes].some((kind) => editor.isActive(kind))
}

/** A line of a list or a quote becomes plain by leaving it. */
function toPlain(editor: Editor, chain: ChainedCommands): ChainedCommands {
  const list = lists.find((kind) => editor.isActive(kind))
  if (list !== undefined) return chain.toggleList(list, 'listItem')
  const quote = quotes.find((kind) => editor.isActive(kind))
  return quote === undefined ? chain.setNode('paragraph') : chain.toggleQuote(quote)
}
