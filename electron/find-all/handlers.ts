import type { Guid } from '../../shared/article/guid.ts'
import type { Checked } from '../../shared/ipc/desk-api.ts'
import type { WorkingCopies } from '../article/working-copies.ts'
import type { Clock } from '../clock.ts'
import type { Announce } from '../ipc/announce.ts'
import type { DeskStore } from '../store/desk-store.ts'
import { replacing } from './replacing.ts'
import { searching } from './searching.ts'

type Parts = {
  readonly store: DeskStore
  readonly copies: WorkingCopies
  readonly clock: Clock
  readonly announce: Announce
  /** Every article that meets a query, in the library's order. */
  readonly guidsOf: (query: string) => Promise<readonly Guid[]>
  readonly workerFile: string
}

/** Finding and replacing in all articles of one desk. */
export function findAllHandlers(parts: Parts) {
  const search = searching(parts)
  const acts = replacing(parts)
  return {
    handlers: {
      'find.search': (wanted: Checked<'find.search'>) => search.run(wanted),
      'find.cancel': () => {
        search.cancel()
        return null
      },
      'find.replace': ({ search: number, replacement, chosen }: Checked<'find.replace'>) =>
        acts.replace(search.hitsOf(number, chosen), replacement),
      'find.takeBack': ({ act }: Checked<'find.takeBack'>) => acts.takeBack(act),
    },
    close: search.cancel,
  }
}
