import type { FoundArticles } from '../../state/use-found-articles.ts'
import { t } from '../../t.ts'

/** What a search has to say beside its articles: what it took a word for, and that it has not all yet. */
export function SearchNote({ found }: { readonly found: FoundArticles }) {
  const { near, indexing } = found
  const words = near.slice(0, 3).join(', ')
  return (
    <div className="search-note">
      <div role="status">{near.length > 0 && <p>{t('library.near', { words })}</p>}</div>
      {indexing !== null && <p className="tabular">{t('library.indexing', indexing)}</p>}
    </div>
  )
}
