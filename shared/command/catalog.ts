/**
 * Every command once; menu, palette, buttons and tooltips are drawn from this table. What it is
 * called stands in the message catalogue under `command.` and its name.
 */
import type { CommandContext } from './context.ts'

export type MenuName = 'file' | 'edit' | 'article' | 'lists' | 'view' | 'help'

/** What must be true for a command to do something; `isEnabled` decides. */
export type CommandWhen =
  | 'always'
  | 'deskOpen'
  | 'deskWritable'
  | 'articleOpen'
  | 'tabOpen'
  | 'tabClosed'
  | 'tabToMove'
  | 'articleToPlace'
  | 'twoShown'
  | 'homepageWritable'
  | CommandContext['acts'][number]

export type CommandSpec = {
  readonly menu: MenuName
  /** An Electron accelerator; null when it has none. */
  readonly keys: string | null
  /** Where a Mac has its own use for those keys. */
  readonly macKeys?: string
  readonly when: CommandWhen
}

export const catalog = {
  'article.new': { menu: 'file', keys: 'CmdOrCtrl+N', when: 'deskWritable' },
  'article.fromTemplate': { menu: 'file', keys: null, when: 'deskWritable' },
  'desk.create': { menu: 'file', keys: null, when: 'always' },
  'desk.open': { menu: 'file', keys: 'CmdOrCtrl+O', when: 'always' },
  'desk.openSample': { menu: 'file', keys: null, when: 'always' },
  'import.choose': { menu: 'file', keys: 'CmdOrCtrl+Shift+I', when: 'deskWritable' },
  'export.show': { menu: 'file', keys: 'CmdOrCtrl+Shift+E', when: 'deskOpen' },
  'backup.now': { menu: 'file', keys: null, when: 'deskWritable' },
  'backup.all': { menu: 'file', keys: null, when: 'deskOpen' },
  'tab.close': { menu: 'file', keys: 'CmdOrCtrl+W', when: 'articleOpen' },
  'tab.reopen': { menu: 'file', keys: 'CmdOrCtrl+Shift+T', when: 'tabClosed' },
  'edit.undo': { menu: 'edit', keys: 'CmdOrCtrl+Z', when: 'always' },
  'edit.redo': { menu: 'edit', keys: 'CmdOrCtrl+Shift+Z', when: 'always' },
  'edit.find': { menu: 'edit', keys: 'CmdOrCtrl+F', when: 'deskOpen' },
  'edit.findAll': { menu: 'edit', keys: 'CmdOrCtrl+Shift+F', when: 'deskOpen' },
  'article.replace': {
    menu: 'edit',
    keys: 'CmdOrCtrl+H',
    // Command+H hides the program there.
    macKeys: 'CmdOrCtrl+Alt+F',
    when: 'articleOpen',
  },
  'article.findNext': { menu: 'edit', keys: 'F3', when: 'articleOpen' },
  'article.findPrevious': { menu: 'edit', keys: 'Shift+F3', when: 'articleOpen' },
  'block.moveUp': { menu: 'edit', keys: 'Alt+Shift+Up', when: 'articleOpen' },
  'block.moveDown': { menu: 'edit', keys: 'Alt+Shift+Down', when: 'articleOpen' },
  'block.menu': { menu: 'edit', keys: 'CmdOrCtrl+Shift+M', when: 'articleOpen' },
  'article.language': { menu: 'edit', keys: null, when: 'articleOpen' },
  'article.link': { menu: 'edit', keys: 'CmdOrCtrl+Shift+K', when: 'articleOpen' },
  'article.selection': { menu: 'edit', keys: 'Alt+F10', when: 'articleOpen' },
  'article.keep': { menu: 'article', keys: 'CmdOrCtrl+S', when: 'articleOpen' },
  'article.saveTemplate': { menu: 'article', keys: null, when: 'articleOpen' },
  'article.schedule': { menu: 'article', keys: null, when: 'schedule' },
  'article.unschedule': { menu: 'article', keys: null, when: 'unschedule' },
  'article.sendToReview': { menu: 'article', keys: null, when: 'sendToReview' },
  'article.approve': { menu: 'article', keys: null, when: 'approve' },
  'article.returnToDraft': { menu: 'article', keys: null, when: 'returnToDraft' },
  'article.publish': { menu: 'article', keys: 'CmdOrCtrl+Shift+P', when: 'publish' },
  'article.update': { menu: 'article', keys: 'CmdOrCtrl+Shift+U', when: 'update' },
  'article.correct': { menu: 'article', keys: null, when: 'correct' },
  'article.refile': { menu: 'article', keys: null, when: 'refile' },
  'article.hold': { menu: 'article', keys: null, when: 'hold' },
  'article.release': { menu: 'article', keys: null, when: 'release' },
  'article.kill': { menu: 'article', keys: null, when: 'kill' },
  'article.corrective': { menu: 'article', keys: null, when: 'corrective' },
  'article.spike': { menu: 'article', keys: null, when: 'spike' },
  'article.unspike': { menu: 'article', keys: null, when: 'unspike' },
  'list.launch': { menu: 'lists', keys: 'CmdOrCtrl+Shift+L', when: 'homepageWritable' },
  'list.discard': { menu: 'lists', keys: null, when: 'homepageWritable' },
  'view.articles': { menu: 'view', keys: 'CmdOrCtrl+1', when: 'deskOpen' },
  'view.homepage': { menu: 'view', keys: 'CmdOrCtrl+2', when: 'deskOpen' },
  'view.tags': { menu: 'view', keys: 'CmdOrCtrl+3', when: 'deskOpen' },
  'view.export': { menu: 'view', keys: 'CmdOrCtrl+4', when: 'deskOpen' },
  'view.settings': { menu: 'view', keys: 'CmdOrCtrl+5', when: 'deskOpen' },
  'view.palette': { menu: 'view', keys: 'CmdOrCtrl+K', when: 'always' },
  'view.preview': { menu: 'view', keys: 'CmdOrCtrl+P', when: 'deskOpen' },
  'tab.next': { menu: 'view', keys: 'Ctrl+Tab', when: 'tabOpen' },
  'tab.previous': { menu: 'view', keys: 'Ctrl+Shift+Tab', when: 'tabOpen' },
  'tab.moveLeft': { menu: 'view', keys: null, when: 'tabToMove' },
  'tab.moveRight': { menu: 'view', keys: null, when: 'tabToMove' },
  'tab.beside': { menu: 'view', keys: 'CmdOrCtrl+\\', when: 'articleToPlace' },
  'tab.otherSide': { menu: 'view', keys: 'F6', when: 'twoShown' },
  'tab.alone': { menu: 'view', keys: null, when: 'twoShown' },
  'help.shortcuts': { menu: 'help', keys: 'CmdOrCtrl+/', when: 'always' },
} as const satisfies Record<string, CommandSpec>

export type CommandId = keyof typeof catalog
export const commandIds = Object.keys(catalog) as readonly CommandId[]
