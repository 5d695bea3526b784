/** The native menu as data, drawn from the command catalog and the system's own commands. */
import type { MenuItemConstructorOptions } from 'electron'

import { catalog, commandIds, type CommandId, type MenuName } from '../../shared/command/catalog.ts'
import type { CommandContext } from '../../shared/command/context.ts'
import { isEnabled } from '../../shared/command/is-enabled.ts'
import { keysOf } from '../../shared/command/keys-of.ts'
import { formatMessage } from '../../shared/message/format-message.ts'
import { roleItem } from './role-item.ts'

type Item = MenuItemConstructorOptions

type MenuWish = {
  readonly context: CommandContext
  readonly isMac: boolean
  readonly choose: (id: CommandId) => void
}

const divider: Item = { type: 'separator' }
/** The commands that begin a group of their own in their menu. */
const apart: ReadonlySet<CommandId> = new Set([
  'desk.create',
  'import.choose',
  'tab.close',
  'block.moveUp',
  'article.spike',
  'view.palette',
  'tab.next',
  'tab.beside',
])

export function menuTemplate(wish: MenuWish): readonly Item[] {
  return [
    ...(wish.isMac ? [macAppMenu()] : []),
    menu('file', [...commands('file', wish), divider, ...leaving(wish.isMac)]),
    menu('edit', editItems(wish)),
    menu('article', commands('article', wish)),
    menu('lists', commands('lists', wish)),
    menu('view', [...commands('view', wish), divider, ...zooming()]),
    ...(wish.isMac ? [{ role: 'windowMenu' } as const] : []),
    menu('help', [...commands('help', wish), ...(wish.isMac ? [] : [divider, roleItem('about')])]),
  ]
}

function menu(name: MenuName, submenu: Item[]): Item {
  const item: Item = { id: name, label: formatMessage(`menu.${name}`), submenu }
  // macOS puts its search into the menu of this role.
  return name === 'help' ? { ...item, role: 'help' } : item
}

function commands(name: MenuName, wish: MenuWish): Item[] {
  return commandIds
    .filter((id) => catalog[id].menu === name)
    .flatMap((id) => (apart.has(id) ? [divider, commandItem(id, wish)] : [commandItem(id, wish)]))
}

function commandItem(id: CommandId, { context, isMac, choose }: MenuWish): Item {
  const keys = keysOf(id, isMac)
  return {
    id,
    label: labelOf(id, context),
    enabled: isEnabled(id, context),
    // The page knows what has the focus, so even Undo goes there rather than to a role.
    click: () => choose(id),
    ...(keys === null ? {} : { accelerator: keys }),
  }
}

/** Undo and Redo say what they go through, where the page has a name for it. */
function labelOf(id: CommandId, { undoes, redoes }: CommandContext): string {
  if (id === 'edit.undo' && undoes !== null) return menuWords('list.undoAct', undoes)
  if (id === 'edit.redo' && redoes !== null) return menuWords('list.redoAct', redoes)
  return formatMessage(`command.${id}`)
}

// A menu would take an ampersand in a headline for the mark of a key.
function menuWords(key: 'list.undoAct' | 'list.redoAct', act: string): string {
  return formatMessage(key, { act }).replaceAll('&', '&&')
}

/** Clipboard commands stand after Undo and Redo, where every other program has them. */
function editItems(wish: MenuWish): Item[] {
  const [undo, redo, ...rest] = commands('edit', wish)
  const clipboard = (['cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll'] as const).map(
    (role) => roleItem(role),
  )
  return [undo, redo, divider, ...clipboard, divider, ...rest].filter((item) => item !== undefined)
}

function leaving(isMac: boolean): Item[] {
  return isMac ? [roleItem('close')] : [roleItem('close'), roleItem('quit')]
}

function zooming(): Item[] {
  return [
    roleItem('resetZoom'),
    roleItem('zoomIn'),
    roleItem('zoomOut'),
    divider,
    roleItem('togglefullscreen'),
  ]
}

function macAppMenu(): Item {
  return {
    role: 'appMenu',
    submenu: [
      roleItem('about'),
      divider,
      roleItem('hide'),
      roleItem('hideOthers'),
      roleItem('unhide'),
      divider,
      roleItem('quit'),
    ],
  }
}
