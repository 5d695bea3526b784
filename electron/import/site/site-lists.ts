import type { Guid } from '../../../shared/article/guid.ts'
import type { IncomingList } from '../incoming-list.ts'

type Entry = IncomingList['entries'][number] & { readonly rank: number }
type About = Pick<IncomingList, 'title' | 'kind'>

/** The lists of a desk as the posts of a site tell them, each of its own places. */
export class SiteLists {
  readonly #about = new Map<string, About>()
  readonly #entries = new Map<string, Entry[]>()

  name(list: string, about: About): void {
    this.#about.set(list, about)
  }

  knows(list: string): boolean {
    return this.#about.has(list)
  }

  place(
    list: string,
    rank: number,
    guid: Guid,
    words: { readonly headline: string | null; readonly kicker: string | null },
  ): void {
    const entries = this.#entries.get(list) ?? []
    entries.push({ guid, rank, ...words })
    this.#entries.set(list, entries)
  }

  all(): readonly IncomingList[] {
    const names = new Set([...this.#about.keys(), ...this.#entries.keys()])
    return [...names].map((name) => {
      const about = this.#about.get(name) ?? { title: name, kind: 'byHand' }
      const ranked = (this.#entries.get(name) ?? []).toSorted((one, other) => one.rank - other.rank)
      const entries = ranked.map(({ rank: _rank, ...entry }) => entry)
      return { name, ...about, entries }
    })
  }
}
