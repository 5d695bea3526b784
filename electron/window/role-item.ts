import type { MenuItemConstructorOptions } from 'electron'

import { formatMessage } from '../../shared/message/format-message.ts'
import type { MessageKey } from '../../shared/message/message.ts'

/** What the system does by itself, in our words; keys are given where the system's own may differ. */
const roles = {
  about: { label: 'menu.about' },
  close: { label: 'menu.close', accelerator: 'CmdOrCtrl+Shift+W' },
  copy: { label: 'menu.copy', accelerator: 'CmdOrCtrl+C' },
  cut: { label: 'menu.cut', accelerator: 'CmdOrCtrl+X' },
  hide: { label: 'menu.hide', accelerator: 'Cmd+H' },
  hideOthers: { label: 'menu.hideOthers', accelerator: 'Cmd+Alt+H' },
  paste: { label: 'menu.paste', accelerator: 'CmdOrCtrl+V' },
  pasteAndMatchStyle: { label: 'menu.pasteAndMatchStyle', accelerator: 'CmdOrCtrl+Shift+V' },
  quit: { label: 'menu.quit', accelerator: 'CmdOrCtrl+Q' },
  resetZoom: { label: 'menu.resetZoom', accelerator: 'CmdOrCtrl+0' },
  selectAll: { label: 'menu.selectAll', accelerator: 'CmdOrCtrl+A' },
  togglefullscreen: { label: 'menu.fullScreen' },
  unhide: { label: 'menu.unhide' },
  zoomIn: { label: 'menu.zoomIn', accelerator: 'CmdOrCtrl+Plus' },
  zoomOut: { label: 'menu.zoomOut', accelerator: 'CmdOrCtrl+-' },
} as const satisfies Record<string, { label: MessageKey; accelerator?: string }>

export type Role = keyof typeof roles

export function roleItem(role: Role): MenuItemConstructorOptions {
  const { label, ...keys } = roles[role]
  return { role, label: formatMessage(label), ...keys }
}
