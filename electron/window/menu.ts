import { Menu } from 'electron'

import { commandIds, type CommandId } from '../../shared/command/catalog.ts'
import type { CommandContext } from '../../shared/command/context.ts'
import { isEnabled } from '../../shared/command/is-enabled.ts'
import { menuTemplate } from './menu-template.ts'

/** What the menu holds before the page has said where it stands. */
const atStart: CommandContext = {
  isDeskOpen: false,
  isWritable: false,
  screen: 'welcome',
  tabs: { open: 0, closed: 0, areTwoShown: false },
  acts: [],
  isTyping: false,
}

export type AppMenu = {
  /** Greys out what does nothing where the page stands now. */
  readonly adopt: (context: CommandContext) => void
}

/** Puts up the native menu, which owns the application's shortcuts. */
export function installMenu(choose: (id: CommandId) => void): AppMenu {
  const isMac = process.platform === 'darwin'
  const menu = Menu.buildFromTemplate([...menuTemplate({ context: atStart, isMac, choose })])
  Menu.setApplicationMenu(menu)
  return {
    adopt: (context) => {
      for (const id of commandIds) {
        const item = menu.getMenuItemById(id)
        if (item !== null) item.enabled = isEnabled(id, context)
      }
    },
  }
}
