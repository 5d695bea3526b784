import { allowedActs, type ArticleAct } from '../../shared/article/allowed-acts.ts'
import type { Article } from '../../shared/article/article.ts'
import { keepsBody } from '../../shared/article/keeps-body.ts'
import { formatMessage } from '../../shared/message/format-message.ts'
import { readProse } from '../../shared/prose/read-prose.ts'
import { DeskError } from '../store/desk-error.ts'

/** Throws, naming the reason, unless that may be done to the article as it is. */
export function needAllowed({ state, content }: Article, act: ArticleAct): void {
  if (!allowedActs(state).includes(act))
    throw new DeskError('actNotAllowed', { state: formatMessage(`state.${state}`) })
  // What this build cannot hold it cannot check either; nobody is sent a text unchecked.
  if (!keepsBody(act) && readProse(content.body) === null) throw new DeskError('unknownContent')
}
