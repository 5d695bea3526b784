import type { Guid } from '../../../shared/article/guid.ts'
import { useLastingSave } from '../saving/use-lasting-save.ts'
import { useTextStore } from './tab-facts.ts'

/** The mark of a text that has been on its way to the disk for a while; the tab is not drawn for it. */
export function TabSaving({ guid }: { readonly guid: Guid }) {
  const isLasting = useLastingSave(useTextStore(guid))
  return isLasting ? <span aria-hidden className="article-tab-saving" /> : null
}
