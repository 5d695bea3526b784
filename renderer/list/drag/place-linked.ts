import type { ArticleHead } from '../../../shared/article/article-head.ts'
import { addressQuery } from '../../../shared/query/address-query.ts'
import { ask } from '../../desk.ts'
import { t } from '../../t.ts'
import { showToast } from '../../ui/toast-store.ts'
import { announce, type Gap } from '../list-state.ts'
import { placeHeld } from './place-held.ts'

// A list has room for some tens; a whole folder of bookmarks is a slip of the hand.
const mostLinks = 50

const noStory: { readonly heads: readonly ArticleHead[] } = { heads: [] }

/** Puts the stories that stand at these addresses into a gap, in their order, and says which address is none of this desk's. */
export async function placeLinked(addresses: readonly string[], gap: Gap): Promise<void> {
  const heads: ArticleHead[] = []
  const unknown: string[] = []
  if (addresses.length > mostLinks) {
    tell(t('list.tooManyLinks', { count: addresses.length, most: mostLinks }))
    return
  }
  for (const address of new Set(addresses)) {
    const query = addressQuery(address)
    const found = query === null ? noStory : await ask('article.find', { query, from: 0, count: 1 })
    if (found === undefined) return
    const [head] = found.heads
    if (head === undefined) unknown.push(address)
    else heads.push(head)
  }
  const [head, ...also] = heads
  if (head !== undefined) await placeHeld({ head, from: null, also }, gap, false)
  for (const address of unknown) tell(t('list.unknownAddress', { address }))
}

function tell(text: string): void {
  announce(text)
  showToast({ text })
}
