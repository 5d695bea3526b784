import type { Checked } from '../../shared/ipc/desk-api.ts'
import type { Announce } from '../ipc/announce.ts'
import type { Search } from '../search/search.ts'
import type { CountedSearch } from '../../shared/library/saved-search.ts'
import type { openBin } from './bin.ts'
import { changingMany } from './changing-many.ts'
import type { ManyParts } from './many-parts.ts'

type Parts = ManyParts & {
  readonly announce: Announce
  readonly search: Pick<Search, 'span' | 'tally'>
  readonly searches: () => readonly CountedSearch[]
  readonly bin: Pick<ReturnType<typeof openBin>, 'all' | 'remove' | 'restore'>
}

export function libraryHandlers({ search, searches, bin, ...parts }: Parts) {
  const many = changingMany(parts)

  return {
    'article.tally': ({ query }: Checked<'article.tally'>) => search.tally(query),
    'article.span': ({ query, order, from, count }: Checked<'article.span'>) =>
      search.span(query, order, from, count),
    'bin.all': bin.all,
    'bin.add': ({ guids }: Checked<'bin.add'>) => bin.remove(guids),
    'bin.restore': ({ guids }: Checked<'bin.restore'>) => bin.restore(guids),
    'search.all': searches,
    'search.keep': async ({ searches }: Checked<'search.keep'>) => {
      await parts.store.change(() => ({ change: { searches }, result: null }))
      return null
    },
    'article.changeMany': ({ guids, change }: Checked<'article.changeMany'>) =>
      many.change(guids, change),
    'article.cancelMany': () => {
      many.cancel()
      return null
    },
    'article.takeBackMany': ({ act }: Checked<'article.takeBackMany'>) => many.takeBack(act),
  }
}
