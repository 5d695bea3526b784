import type { Guid } from '../article/guid.ts'
import type { Arrangement, Entry } from './list.ts'

/** The arrangement with no entry linking to an article. */
export function withoutLinks(arrangement: Arrangement, article: Guid): Arrangement {
  const unlinked = (entry: Entry): Entry =>
    entry.sublinks.includes(article)
      ? { ...entry, sublinks: entry.sublinks.filter((guid) => guid !== article) }
      : entry
  return {
    ...arrangement,
    entries: arrangement.entries.map(unlinked),
    pins: arrangement.pins.map(({ position, entry }) => ({ position, entry: unlinked(entry) })),
  }
}
