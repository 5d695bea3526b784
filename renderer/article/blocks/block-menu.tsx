import type { Editor } from '@tiptap/core'
import { ArrowDown, ArrowUp, Check, Copy, Replace, Table, Trash2 } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { Menu, MenuItem, Popover, Separator, SubmenuTrigger } from 'react-aria-components'

import { catalog } from '../../../shared/command/catalog.ts'
import { t } from '../../t.ts'
import { Anchor } from '../../ui/anchor.tsx'
import type { Point } from '../../ui/anchor.tsx'
import { ActionItem, type MenuAction, MenuList } from '../../ui/menu.tsx'
import { tableActions } from '../body/table-menu.tsx'
import { whenMenuClosed } from '../when-menu-closed.ts'
import { canStep, deleteBlocks, duplicateBlocks, stepBlocks } from './block-acts.ts'
import { closeBlockMenu, useBlockMenu } from './block-menu-store.ts'
import { selectedBlocks } from './block-range.ts'
import { turnings } from './turn-into.ts'

/** What may be done to the block that the caret is in. */
export function BlockMenu({ editor }: { readonly editor: Editor }) {
  const open = useBlockMenu((state) => state.open)
  return open?.editor === editor ? <OpenMenu editor={editor} at={open.at} /> : null
}

function OpenMenu({ editor, at }: { readonly editor: Editor; readonly at: Point }) {
  const anchor = useRef<HTMLSpanElement>(null)
  function close(): void {
    closeBlockMenu()
    // The menu gives the focus back to where it came from, which is no longer there by then.
    setTimeout(() => editor.isDestroyed || editor.view.focus())
  }
  return (
    <>
      <Anchor ref={anchor} at={at} />
      <Popover
        className="popover"
        aria-label={t('blocks.menu')}
        triggerRef={anchor}
        placement="bottom start"
        offset={2}
        isOpen
        onOpenChange={(willOpen) => !willOpen && close()}
      >
        <Items editor={editor} onChoose={close} />
      </Popover>
    </>
  )
}

type ItemsProps = { readonly editor: Editor; readonly onChoose: () => void }

function Items({ editor, onChoose }: ItemsProps) {
  const range = selectedBlocks(editor.state.selection)
  const choices = turnings(editor)
  const isTurnable = choices.some(({ isPossible }) => isPossible)
  const acts: readonly MenuAction[] = [
    {
      id: 'up',
      label: t('blocks.moveUp'),
      icon: ArrowUp,
      keys: catalog['block.moveUp'].keys,
      isDisabled: range === null || !canStep(range, 'up'),
      run: () => stepBlocks(editor, 'up'),
    },
    {
      id: 'down',
      label: t('blocks.moveDown'),
      icon: ArrowDown,
      keys: catalog['block.moveDown'].keys,
      isDisabled: range === null || !canStep(range, 'down'),
      run: () => stepBlocks(editor, 'down'),
    },
    {
      id: 'duplicate',
      label: t('blocks.duplicate'),
      icon: Copy,
      run: () => duplicateBlocks(editor),
    },
    {
      id: 'delete',
      label: t('blocks.delete'),
      icon: Trash2,
      isDangerous: true,
      run: () => deleteBlocks(editor),
    },
  ]
  const closing = (action: MenuAction): MenuAction => ({
    ...action,
    run: () => {
      onChoose()
      action.run()
    },
  })
  return (
    <Menu
      className="menu"
      autoFocus="first"
      aria-label={t('blocks.menu')}
      disabledKeys={acts.filter(({ isDisabled }) => isDisabled).map(({ id }) => id)}
      onAction={(id) => {
        const act = acts.find((one) => one.id === id)
        if (act === undefined) return
        onChoose()
        whenMenuClosed(act.run)
      }}
    >
      {isTurnable && (
        <Submenu
          label={t('blocks.turnInto')}
          icon={<Replace aria-hidden className="button-icon" />}
        >
          <MenuList
            label={t('blocks.turnInto')}
            actions={choices.map(({ id, label, icon, isNow, isPossible, run }) =>
              closing({
                id,
                label,
                icon: isNow ? Check : icon,
                isDisabled: !isPossible,
                run: () => whenMenuClosed(run),
              }),
            )}
          />
        </Submenu>
      )}
      {editor.isActive('table') && (
        <Submenu label={t('editor.table')} icon={<Table aria-hidden className="button-icon" />}>
          <MenuList label={t('editor.table')} actions={tableActions(editor).map(closing)} />
        </Submenu>
      )}
      {(isTurnable || editor.isActive('table')) && <Separator className="menu-divider" />}
      {acts.map((act) => (
        <ActionItem key={act.id} action={act} />
      ))}
    </Menu>
  )
}

type SubmenuProps = {
  readonly label: string
  readonly icon: ReactNode
  readonly children: ReactNode
}

function Submenu({ label, icon, children }: SubmenuProps) {
  return (
    <SubmenuTrigger>
      <MenuItem textValue={label} className="menu-item">
        {icon}
        <span className="menu-item-label">{label}</span>
        <span aria-hidden className="menu-more">
          ›
        </span>
      </MenuItem>
      <Popover className="popover" aria-label={label}>
        {children}
      </Popover>
    </SubmenuTrigger>
  )
}
