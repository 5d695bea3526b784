import type { Instant } from '../../shared/instant/instant.ts'
import type { DeskStore } from '../store/desk-store.ts'
import type { ImportTally } from './import-tally.ts'
import type { Taken } from './taken.ts'
import { takeList } from './take-list.ts'

type Parts = { readonly store: DeskStore; readonly taken: Taken }

/** Takes in the lists that a wire told of, each by itself, and notes which of them changed something. */
export async function takeLists(
  { store, taken }: Parts,
  tally: ImportTally,
  now: Instant,
): Promise<void> {
  for (const incoming of tally.lists) {
    const decide = () => {
      const list = takeList(store, incoming, now)
      if (list === null) return { change: null, result: null }
      tally.listTitles = [...tally.listTitles, incoming.title]
      const before = store.lists().find(({ name }) => name === list.name) ?? null
      if (!tally.isDryRun) taken.lists.set(list.name, { after: list, before })
      return { change: { lists: [list] }, result: null }
    }
    if (tally.isDryRun) decide()
    else await store.change(decide)
  }
}
