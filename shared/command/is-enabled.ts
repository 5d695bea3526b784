import { type ArticleAct, articleActs } from '../article/allowed-acts.ts'
import { catalog, type CommandId, type CommandWhen } from './catalog.ts'
import type { CommandContext } from './context.ts'

/** Whether a command does something now; menu, palette and buttons all ask here. */
export function isEnabled(id: CommandId, context: CommandContext): boolean {
  const when: CommandWhen = catalog[id].when
  if (isAct(when)) return context.isWritable && context.acts.includes(when)
  switch (when) {
    case 'always':
      return true
    case 'deskOpen':
      return context.isDeskOpen
    case 'deskWritable':
      return context.isWritable
    case 'articleOpen':
      return context.isDeskOpen && context.screen === 'article'
    case 'tabOpen':
      return context.tabs.open > 0
    case 'tabClosed':
      return context.tabs.closed > 0
    case 'tabToMove':
      return context.screen === 'article' && context.tabs.open > 1
    case 'articleToPlace':
      return (
        context.screen === 'articles' || (context.screen === 'article' && context.tabs.open > 1)
      )
    case 'twoShown':
      return context.screen === 'article' && context.tabs.areTwoShown
    case 'homepageWritable':
      return context.isWritable && context.screen === 'homepage'
  }
}

function isAct(when: CommandWhen): when is ArticleAct {
  return articleActs.some((act) => act === when)
}
