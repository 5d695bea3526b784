import type { Editor } from '@tiptap/core'

import { useScreenCommands } from '../../command/screen-commands.ts'
import { t } from '../../t.ts'
import { showToast } from '../../ui/toast-store.ts'
import { stepBlocks } from './block-acts.ts'
import { openBlockMenu } from './block-menu-store.ts'

/** Answers the commands on the block at the caret while the article is the current one. */
export function useBlockCommands(editor: Editor, isCurrent: boolean): void {
  const atCaret = (run: () => void) => () => {
    if (!editor.isEditable) return
    if (editor.isFocused) run()
    else showToast({ text: t('blocks.caretFirst') })
  }
  useScreenCommands(
    {
      'block.moveUp': atCaret(() => stepBlocks(editor, 'up')),
      'block.moveDown': atCaret(() => stepBlocks(editor, 'down')),
      'block.menu': atCaret(() => openBlockMenu(editor)),
    },
    isCurrent,
  )
}
