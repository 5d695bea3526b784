import type { Editor } from '@tiptap/core'
import { Ellipsis } from 'lucide-react'
import { Menu, MenuTrigger, Popover } from 'react-aria-components'

import { t } from '../../t.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { whenMenuClosed } from '../when-menu-closed.ts'
import { turnTools } from './bar-tools.ts'
import { ToolItems } from './tool-items.tsx'

type Props = {
  readonly editor: Editor
  readonly on: ReadonlySet<string>
  readonly onOpenChange: (isOpen: boolean) => void
}

/** What selected words may become that the bar has no room for. */
export function TurnMenu({ editor, on, onOpenChange }: Props) {
  function choose(id: string): void {
    const tool = turnTools.flat().find((one) => one.id === id)
    if (tool !== undefined) whenMenuClosed(() => tool.run(editor.chain().focus()).run())
  }
  return (
    <MenuTrigger onOpenChange={onOpenChange}>
      <IconButton
        icon={Ellipsis}
        label={t('editor.turnInto')}
        size="small"
        tooltipPlacement="top"
        preventFocusOnPress
      />
      <Popover className="popover" placement="bottom start">
        <Menu
          className="menu"
          autoFocus="first"
          aria-label={t('editor.turnInto')}
          onAction={(id) => choose(String(id))}
        >
          <ToolItems editor={editor} label={t('editor.turnInto')} tools={turnTools} on={on} />
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
