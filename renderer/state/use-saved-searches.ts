import { useEffect, useState } from 'react'

import type { CountedSearch, SavedSearch } from '../../shared/library/saved-search.ts'
import { ask, onNotice } from '../desk.ts'

/** The searches that the desk keeps, with their counts as they change. */
export function useSavedSearches(): readonly CountedSearch[] {
  const [searches, setSearches] = useState<readonly CountedSearch[]>([])
  useEffect(() => {
    let isGone = false
    const stop = onNotice('searches.changed', setSearches)
    void ask('search.all', {}).then((found) => {
      if (!isGone && found !== undefined) setSearches(found)
    })
    return () => {
      isGone = true
      stop()
    }
  }, [])
  return searches
}

/** Keeps these searches, in this order. */
export async function keepSearches(searches: readonly SavedSearch[]): Promise<void> {
  await ask('search.keep', {
    searches: searches.map(({ id, name, query }) => ({ id, name, query })),
  })
}
