import type { Editor } from '@tiptap/core'
import { Check } from 'lucide-react'
import { MenuItem, MenuSection } from 'react-aria-components'

import { Keys } from '../../ui/keys.tsx'
import type { BodyTool } from '../body/body-tools.ts'

type Props = {
  readonly editor: Editor
  readonly label: string
  readonly tools: readonly (readonly BodyTool[])[]
  readonly on: ReadonlySet<string>
}

/** Switches as items of a menu, in groups; those that cannot be used here are greyed. */
export function ToolItems({ editor, label, tools, on }: Props) {
  return tools.map((group) => (
    <MenuSection
      key={group[0]?.id}
      className="menu-section"
      aria-label={label}
      selectionMode="multiple"
      selectedKeys={group.filter(({ id }) => on.has(id)).map(({ id }) => id)}
      shouldCloseOnSelect
    >
      {group.map(({ id, label, icon: Icon, keys, run }) => (
        <MenuItem
          key={id}
          id={id}
          textValue={label}
          isDisabled={!run(editor.can().chain()).run()}
          className="menu-item"
        >
          <Icon aria-hidden className="button-icon" />
          <span className="menu-item-label">{label}</span>
          {keys !== null && <Keys keys={keys} />}
          {on.has(id) && <Check aria-hidden className="button-icon" />}
        </MenuItem>
      ))}
    </MenuSection>
  ))
}
