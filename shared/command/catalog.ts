/** Every command once; menu, palette, buttons and tooltips are drawn from this table. */
import type { MessageKey } from '../message/message.ts'
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
  readonly label: MessageKey
  readonly menu: MenuName
  /** An Electron accelerator; null when it has none. */
  readonly keys: string | null
  /** Where a Mac has its own use for those keys. */
  readonly macKeys?: string
  readonly when: CommandWhen
}

export const catalog = {
  'article.new': {
    label: 'command.article.new',
    menu: 'file',
    keys: 'CmdOrCtrl+N',
    when: 'deskWritable',
  },
  'article.fromTemplate': {
    label: 'command.article.fromTemplate',
    menu: 'file',
    keys: null,
    when: 'deskWritable',
  },
  'desk.create': { label: 'command.desk.create', menu: 'file', keys: null, when: 'always' },
  'desk.open': { label: 'command.desk.open', menu: 'file', keys: 'CmdOrCtrl+O', when: 'always' },
  'desk.openSample': { label: 'command.desk.openSample', menu: 'file', keys: null, when: 'always' },
  'import.choose': {
    label: 'command.import.choose',
    menu: 'file',
    keys: 'CmdOrCtrl+Shift+I',
    when: 'deskWritable',
  },
  'export.show': {
    label: 'command.export.show',
    menu: 'file',
    keys: 'CmdOrCtrl+Shift+E',
    when: 'deskOpen',
  },
  'tab.close': {
    label: 'command.tab.close',
    menu: 'file',
    keys: 'CmdOrCtrl+W',
    when: 'articleOpen',
  },
  'tab.reopen': {
    label: 'command.tab.reopen',
    menu: 'file',
    keys: 'CmdOrCtrl+Shift+T',
    when: 'tabClosed',
  },
  'edit.undo': { label: 'command.edit.undo', menu: 'edit', keys: 'CmdOrCtrl+Z', when: 'always' },
  'edit.redo': {
    label: 'command.edit.redo',
    menu: 'edit',
    keys: 'CmdOrCtrl+Shift+Z',
    when: 'always',
  },
  'edit.find': { label: 'command.edit.find', menu: 'edit', keys: 'CmdOrCtrl+F', when: 'deskOpen' },
  'edit.findAll': {
    label: 'command.edit.findAll',
    menu: 'edit',
    keys: 'CmdOrCtrl+Shift+F',
    when: 'deskOpen',
  },
  'article.replace': {
    label: 'command.article.replace',
    menu: 'edit',
    keys: 'CmdOrCtrl+H',
    // Command+H hides the program there.
    macKeys: 'CmdOrCtrl+Alt+F',
    when: 'articleOpen',
  },
  'article.findNext': {
    label: 'command.article.findNext',
    menu: 'edit',
    keys: 'F3',
    when: 'articleOpen',
  },
  'article.findPrevious': {
    label: 'command.article.findPrevious',
    menu: 'edit',
    keys: 'Shift+F3',
    when: 'articleOpen',
  },
  'block.moveUp': {
    label: 'command.block.moveUp',
    menu: 'edit',
    keys: 'Alt+Shift+Up',
    when: 'articleOpen',
  },
  'block.moveDown': {
    label: 'command.block.moveDown',
    menu: 'edit',
    keys: 'Alt+Shift+Down',
    when: 'articleOpen',
  },
  'block.menu': {
    label: 'command.block.menu',
    menu: 'edit',
    keys: 'CmdOrCtrl+Shift+M',
    when: 'articleOpen',
  },
  'article.language': {
    label: 'command.article.language',
    menu: 'edit',
    keys: null,
    when: 'articleOpen',
  },
  'article.link': {
    label: 'command.article.link',
    menu: 'edit',
    keys: 'CmdOrCtrl+Shift+K',
    when: 'articleOpen',
  },
  'article.selection': {
    label: 'command.article.selection',
    menu: 'edit',
    keys: 'Alt+F10',
    when: 'articleOpen',
  },
  'article.keep': {
    label: 'command.article.keep',
    menu: 'article',
    keys: 'CmdOrCtrl+S',
    when: 'articleOpen',
  },
  'article.saveTemplate': {
    label: 'command.article.saveTemplate',
    menu: 'article',
    keys: null,
    when: 'articleOpen',
  },
  'article.schedule': {
    label: 'command.article.schedule',
    menu: 'article',
    keys: null,
    when: 'schedule',
  },
  'article.unschedule': {
    label: 'command.article.unschedule',
    menu: 'article',
    keys: null,
    when: 'unschedule',
  },
  'article.sendToReview': {
    label: 'command.article.sendToReview',
    menu: 'article',
    keys: null,
    when: 'sendToReview',
  },
  'article.approve': {
    label: 'command.article.approve',
    menu: 'article',
    keys: null,
    when: 'approve',
  },
  'article.returnToDraft': {
    label: 'command.article.returnToDraft',
    menu: 'article',
    keys: null,
    when: 'returnToDraft',
  },
  'article.publish': {
    label: 'command.article.publish',
    menu: 'article',
    keys: 'CmdOrCtrl+Shift+P',
    when: 'publish',
  },
  'article.update': {
    label: 'command.article.update',
    menu: 'article',
    keys: 'CmdOrCtrl+Shift+U',
    when: 'update',
  },
  'article.correct': {
    label: 'command.article.correct',
    menu: 'article',
    keys: null,
    when: 'correct',
  },
  'article.refile': {
    label: 'command.article.refile',
    menu: 'article',
    keys: null,
    when: 'refile',
  },
  'article.hold': { label: 'command.article.hold', menu: 'article', keys: null, when: 'hold' },
  'article.release': {
    label: 'command.article.release',
    menu: 'article',
    keys: null,
    when: 'release',
  },
  'article.kill': { label: 'command.article.kill', menu: 'article', keys: null, when: 'kill' },
  'article.corrective': {
    label: 'command.article.corrective',
    menu: 'article',
    keys: null,
    when: 'corrective',
  },
  'article.spike': { label: 'command.article.spike', menu: 'article', keys: null, when: 'spike' },
  'article.unspike': {
    label: 'command.article.unspike',
    menu: 'article',
    keys: null,
    when: 'unspike',
  },
  'list.launch': {
    label: 'command.list.launch',
    menu: 'lists',
    keys: 'CmdOrCtrl+Shift+L',
    when: 'homepageWritable',
  },
  'list.discard': {
    label: 'command.list.discard',
    menu: 'lists',
    keys: null,
    when: 'homepageWritable',
  },
  'view.articles': {
    label: 'command.view.articles',
    menu: 'view',
    keys: 'CmdOrCtrl+1',
    when: 'deskOpen',
  },
  'view.homepage': {
    label: 'command.view.homepage',
    menu: 'view',
    keys: 'CmdOrCtrl+2',
    when: 'deskOpen',
  },
  'view.tags': { label: 'command.view.tags', menu: 'view', keys: 'CmdOrCtrl+3', when: 'deskOpen' },
  'view.export': {
    label: 'command.view.export',
    menu: 'view',
    keys: 'CmdOrCtrl+4',
    when: 'deskOpen',
  },
  'view.settings': {
    label: 'command.view.settings',
    menu: 'view',
    keys: 'CmdOrCtrl+5',
    when: 'deskOpen',
  },
  'view.palette': {
    label: 'command.view.palette',
    menu: 'view',
    keys: 'CmdOrCtrl+K',
    when: 'always',
  },
  'view.preview': {
    label: 'command.view.preview',
    menu: 'view',
    keys: 'CmdOrCtrl+P',
    when: 'deskOpen',
  },
  'tab.next': { label: 'command.tab.next', menu: 'view', keys: 'Ctrl+Tab', when: 'tabOpen' },
  'tab.previous': {
    label: 'command.tab.previous',
    menu: 'view',
    keys: 'Ctrl+Shift+Tab',
    when: 'tabOpen',
  },
  'tab.moveLeft': { label: 'command.tab.moveLeft', menu: 'view', keys: null, when: 'tabToMove' },
  'tab.moveRight': { label: 'command.tab.moveRight', menu: 'view', keys: null, when: 'tabToMove' },
  'tab.beside': {
    label: 'command.tab.beside',
    menu: 'view',
    keys: 'CmdOrCtrl+\\',
    when: 'articleToPlace',
  },
  'tab.otherSide': {
    label: 'command.tab.otherSide',
    menu: 'view',
    keys: 'F6',
    when: 'twoShown',
  },
  'tab.alone': { label: 'command.tab.alone', menu: 'view', keys: null, when: 'twoShown' },
  'help.shortcuts': {
    label: 'command.help.shortcuts',
    menu: 'help',
    keys: 'CmdOrCtrl+/',
    when: 'always',
  },
} as const satisfies Record<string, CommandSpec>

export type CommandId = keyof typeof catalog
export const commandIds = Object.keys(catalog) as readonly CommandId[]
