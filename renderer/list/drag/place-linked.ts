import type { ArticleHead } from '../../../shared/article/article-head.ts'
import { ask } from '../../desk.ts'
import { t } from '../../t.ts'
import { showToast } from '../../ui/toast-store.ts'
import { announce, type Gap } from '../list-state.ts'
import { placeHeld } from './place-held.ts'

// A list has room for some tens; a whole folder of bookmarks is a slip of the hand.
const mostLinks = 50

/** Puts the stories that stand at these addresses into a gap, in their order, and says which address is none of this desk's. */
export async function placeLinked(addresses: readonly string[], gap: Gap): Promise<void> {
  const heads: ArticleHead[] = []
  const unknown: string[] = []
  for (const address of new Set(addresses.slice(0, mostLinks))) {
    const found = await ask('article.find', { query: address, from: 0, count: 1 })
    if (found === undefined) return
    if (found.heads[0] === undefined) unknown.push(address)
    else heads.push(found.heads[0])
  }
  const [head, ...also] = heads
  if (head !== undefined) await placeHeld({ head, from: null, also }, gap, false)
  for (const address of unknown) {
    const text = t('list.unknownAddress', { address })
    announce(text)
    showToast({ text })
  }
}
