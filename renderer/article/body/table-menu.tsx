import type { ChainedCommands, Editor } from '@tiptap/core'
import { Table } from 'lucide-react'
import { MenuTrigger, Popover } from 'react-aria-components'

import type { MessageKey } from '../../../shared/message/message.ts'
import { t } from '../../t.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { type MenuAction, MenuList } from '../../ui/menu.tsx'
import { whenMenuClosed } from '../when-menu-closed.ts'

type TableAct = {
  readonly id: string
  readonly label: MessageKey
  readonly isDangerous?: boolean
  readonly run: (chain: ChainedCommands) => ChainedCommands
}

const acts: readonly TableAct[] = [
  { id: 'rowAbove', label: 'editor.rowAbove', run: (chain) => chain.addRowBefore() },
  { id: 'rowBelow', label: 'editor.rowBelow', run: (chain) => chain.addRowAfter() },
  { id: 'columnBefore', label: 'editor.columnBefore', run: (chain) => chain.addColumnBefore() },
  { id: 'columnAfter', label: 'editor.columnAfter', run: (chain) => chain.addColumnAfter() },
  { id: 'headerRow', label: 'editor.headerRow', run: (chain) => chain.toggleHeaderRow() },
  { id: 'headerColumn', label: 'editor.headerColumn', run: (chain) => chain.toggleHeaderColumn() },
  { id: 'merge', label: 'editor.mergeCells', run: (chain) => chain.mergeCells() },
  { id: 'split', label: 'editor.splitCell', run: (chain) => chain.splitCell() },
  { id: 'noRow', label: 'editor.deleteRow', run: (chain) => chain.deleteRow() },
  { id: 'noColumn', label: 'editor.deleteColumn', run: (chain) => chain.deleteColumn() },
  {
    id: 'noTable',
    label: 'editor.deleteTable',
    isDangerous: true,
    run: (chain) => chain.deleteTable(),
  },
]

const insert: TableAct = {
  id: 'insert',
  label: 'editor.insertTable',
  run: (chain) => chain.insertTable(),
}

type Props = { readonly editor: Editor; readonly isInTable: boolean }

/** What may be done to the table that the caret is in. */
export function tableActions(editor: Editor): readonly MenuAction[] {
  return acts.map((act) => actionOf(editor, act))
}

function actionOf(editor: Editor, act: TableAct): MenuAction {
  const { id, label, isDangerous = false, run } = act
  return {
    id,
    label: t(label),
    isDangerous,
    isDisabled: !run(editor.can().chain()).run(),
    run: () => whenMenuClosed(() => run(editor.chain().focus()).run()),
  }
}

/** Puts a table into the story; within one, its rows, columns and cells. */
export function TableMenu({ editor, isInTable }: Props) {
  return (
    <MenuTrigger>
      <IconButton icon={Table} label={t('editor.table')} size="small" preventFocusOnPress />
      <Popover className="popover" placement="bottom end">
        <Actions of={() => (isInTable ? tableActions(editor) : [actionOf(editor, insert)])} />
      </Popover>
    </MenuTrigger>
  )
}

// What can be done is asked only when the menu is opened.
function Actions({ of }: { readonly of: () => readonly MenuAction[] }) {
  return <MenuList label={t('editor.table')} actions={of()} />
}
