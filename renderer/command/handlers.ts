/** What each command does; an id without a handler does not compile. */
import type { CommandId } from '../../shared/command/catalog.ts'
import { createArticle } from '../article/create-article.ts'
import { spikeArticle, unspikeArticle } from '../article/act/spike-article.ts'
import { tabCommands } from '../article/tabs/tab-commands.ts'
import { backUpNow, showBackups } from '../desk/backup/backup-commands.ts'
import { openFoundDesk } from '../desk/open-found-desk.ts'
import { chooseImport } from '../import/import-files.ts'
import { openFindAll } from '../find-all/open-find-all.ts'
import { goTo, showOverlay } from '../state/navigate.ts'
import { pageStore } from '../state/page-state.ts'
import { redoHere, undoHere } from './undo-here.ts'
import { type Run, runOnScreen } from './screen-commands.ts'

type Handlers = Readonly<Record<CommandId, Run>>

function onScreen(id: CommandId): Run {
  return () => void runOnScreen(id)
}

function findArticles(): void {
  if (runOnScreen('edit.find')) return
  goTo({ screen: 'articles' })
  // The screen offers its search box once it stands.
  setTimeout(() => runOnScreen('edit.find'))
}

function onOpenArticle(id: CommandId, act: (guid: Parameters<typeof spikeArticle>[0]) => unknown) {
  return () => {
    if (runOnScreen(id)) return
    const { route } = pageStore.getState()
    if (route.screen === 'article') void act(route.guid)
  }
}

export const handlers: Handlers = {
  'article.new': () => void createArticle(),
  'article.fromTemplate': () => showOverlay('templates'),
  'desk.create': () => showOverlay('createDesk'),
  'desk.open': () => void openFoundDesk('desk.choose'),
  'desk.openSample': () => void openFoundDesk('desk.openSample'),
  'import.choose': () => void chooseImport(),
  'backup.now': () => void backUpNow(),
  'backup.all': showBackups,
  'export.show': () => goTo({ screen: 'export' }),
  'edit.undo': undoHere,
  'edit.redo': redoHere,
  'edit.find': findArticles,
  'edit.findAll': openFindAll,
  'article.replace': onScreen('article.replace'),
  'article.findNext': onScreen('article.findNext'),
  'article.findPrevious': onScreen('article.findPrevious'),
  'article.language': onScreen('article.language'),
  'article.link': onScreen('article.link'),
  'article.selection': onScreen('article.selection'),
  'block.moveUp': onScreen('block.moveUp'),
  'block.moveDown': onScreen('block.moveDown'),
  'block.menu': onScreen('block.menu'),
  'article.publish': onScreen('article.publish'),
  'article.keep': onScreen('article.keep'),
  'article.saveTemplate': onScreen('article.saveTemplate'),
  'article.schedule': onScreen('article.schedule'),
  'article.unschedule': onScreen('article.unschedule'),
  'article.sendToReview': onScreen('article.sendToReview'),
  'article.approve': onScreen('article.approve'),
  'article.returnToDraft': onScreen('article.returnToDraft'),
  'article.update': onScreen('article.update'),
  'article.correct': onScreen('article.correct'),
  'article.refile': onScreen('article.refile'),
  'article.release': onScreen('article.release'),
  'article.corrective': onScreen('article.corrective'),
  'article.hold': onScreen('article.hold'),
  'article.kill': onScreen('article.kill'),
  'article.spike': onOpenArticle('article.spike', spikeArticle),
  'article.unspike': onOpenArticle('article.unspike', unspikeArticle),
  'list.launch': onScreen('list.launch'),
  'list.discard': onScreen('list.discard'),
  ...tabCommands,
  'view.articles': () => goTo({ screen: 'articles' }),
  'view.homepage': () => goTo({ screen: 'homepage' }),
  'view.tags': () => goTo({ screen: 'tags', tag: null }),
  'view.export': () => goTo({ screen: 'export' }),
  'view.settings': () => goTo({ screen: 'settings' }),
  'view.palette': () => showOverlay(pageStore.getState().overlay === 'palette' ? null : 'palette'),
  'view.preview': () => {
    if (!runOnScreen('view.preview')) goTo({ screen: 'homepage' })
  },
  'help.shortcuts': () => showOverlay('shortcuts'),
}
