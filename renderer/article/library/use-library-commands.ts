import { allowedActs } from '../../../shared/article/allowed-acts.ts'
import type { ArticleHead } from '../../../shared/article/article-head.ts'
import { useOfferedActs, useScreenCommands } from '../../command/screen-commands.ts'
import { openArticleBeside } from '../../state/navigate.ts'
import { spikeArticle, unspikeArticle } from '../act/spike-article.ts'

/** Lets the menu bar spike and unspike the article under the cursor. */
export function useLibraryCommands(head: ArticleHead | undefined): void {
  const acts = head === undefined ? [] : allowedActs(head.state)
  useOfferedActs(acts.filter((act) => act === 'spike' || act === 'unspike'))
  useScreenCommands({
    'tab.beside': () => void (head !== undefined && openArticleBeside(head.guid)),
    'article.spike': () => void (head !== undefined && spikeArticle(head.guid)),
    'article.unspike': () => void (head !== undefined && unspikeArticle(head.guid)),
  })
}
