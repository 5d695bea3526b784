import { type BrowserWindow, Menu } from 'electron'

import { roleItem, type Role } from './role-item.ts'

/** Right-click on a text offers the clipboard; elsewhere the page has menus of its own. */
export function offerTextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    const flags = { cut: editFlags.canCut, copy: editFlags.canCopy, paste: editFlags.canPaste }
    const roles: readonly Role[] = isEditable
      ? ['cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll']
      : selectionText.trim() === ''
        ? []
        : ['copy']
    if (roles.length === 0) return
    const items = roles.map((role) => ({ ...roleItem(role), enabled: isOn(role, flags) }))
    Menu.buildFromTemplate(items).popup({ window })
  })
}

function isOn(role: Role, flags: Readonly<Record<string, boolean>>): boolean {
  return flags[role === 'pasteAndMatchStyle' ? 'paste' : role] ?? true
}
