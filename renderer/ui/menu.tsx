import type { LucideIcon } from 'lucide-react'
import { Menu, MenuItem } from 'react-aria-components'

import { Keys } from './keys.tsx'

export type MenuAction = {
  readonly id: string
  readonly label: string
  readonly icon?: LucideIcon
  readonly keys?: string | null
  readonly isDisabled?: boolean
  readonly isDangerous?: boolean
  readonly run: () => void
}

type Props = { readonly label: string; readonly actions: readonly MenuAction[] }

/** One action of a menu, as its icon, its words and its keys. */
export function ActionItem({ action }: { readonly action: MenuAction }) {
  const { id, label, icon: Icon, keys, isDangerous } = action
  return (
    <MenuItem
      id={id}
      textValue={label}
      className={isDangerous ? 'menu-item menu-item-danger' : 'menu-item'}
    >
      {Icon !== undefined && <Icon aria-hidden className="button-icon" />}
      <span className="menu-item-label">{label}</span>
      {keys !== undefined && keys !== null && <Keys keys={keys} />}
    </MenuItem>
  )
}

/** The items of a menu; use it inside a popover. */
export function MenuList({ label, actions }: Props) {
  return (
    <Menu
      className="menu"
      // Nothing else gives a menu the focus when no button of its own opened it.
      autoFocus="first"
      aria-label={label}
      disabledKeys={actions.filter((action) => action.isDisabled).map((action) => action.id)}
      onAction={(id) => actions.find((action) => action.id === id)?.run()}
    >
      {actions.map((action) => (
        <ActionItem key={action.id} action={action} />
      ))}
    </Menu>
  )
}
