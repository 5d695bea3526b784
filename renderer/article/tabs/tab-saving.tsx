import type { Guid } from '../../../shared/article/guid.ts'
import { useLastingSave } from '../saving/use-lasting-save.ts'
import { useKeptText } from '../open-texts.ts'

/** The mark of a text of which the disk takes nothing for a while; the tab is not drawn for it. */
export function TabSaving({ guid }: { readonly guid: Guid }) {
  const isLasting = useLastingSave(useKeptText(guid))
  return isLasting ? <span aria-hidden className="article-tab-saving" /> : null
}
