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
  undoes: null,
  redoes: null,
}

export type AppMenu = {
  /** Greys out what does nothing where the page stands now. */
  readonly adopt: (context: CommandContext) => void
}

/** Puts up the native menu, which owns the application's shortcuts. */
export function installMenu(choose: (id: CommandId) => void): AppMenu {
  const isMac = process.platform === 'darwin'
  let shown = atStart
  let menu = build(atStart)

  function build(context: CommandContext): Menu {
    const built = Menu.buildFromTemplate([...menuTemplate({ context, isMac, choose })])
    Menu.setApplicationMenu(built)
    return built
  }

  return {
    adopt: (context) => {
      const isOtherwiseNamed = context.undoes !== shown.undoes || context.redoes !== shown.redoes
      shown = context
      // An item keeps its words, so other words need another menu.
      if (isOtherwiseNamed) menu = build(context)
      for (const id of commandIds) {
        const item = menu.getMenuItemById(id)
        if (item !== null) item.enabled = isEnabled(id, context)
      }
    },
  }
}
