import type { Instant } from '../../shared/instant/instant.ts'
import type { DeskStore } from '../store/desk-store.ts'
import type { ImportTally } from './import-tally.ts'
import { takeList } from './take-list.ts'

/** Takes in the lists that a wire told of, each by itself, and notes which of them changed something. */
export async function takeLists(store: DeskStore, tally: ImportTally, now: Instant): Promise<void> {
  for (const incoming of tally.lists) {
    const decide = () => {
      const list = takeList(store, incoming, now)
      if (list !== null) tally.listTitles = [...tally.listTitles, incoming.title]
      return { change: list === null ? null : { lists: [list] }, result: null }
    }
    if (tally.isDryRun) decide()
    else await store.change(decide)
  }
}
