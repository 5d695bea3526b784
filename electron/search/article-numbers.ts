import type { Guid } from '../../shared/article/guid.ts'
import type { FoundIds, Numbered } from './index-question.ts'
import type { FoundGuids, GuidSet } from './text-search.ts'

/** The numbers that the index knows articles by, and how their files looked when it took them. */
export class ArticleNumbers {
  readonly #byGuid = new Map<Guid, { readonly id: number; readonly stamp: string }>()
  readonly #guids: (Guid | undefined)[] = []

  adopt({ id, guid, stamp }: Numbered): void {
    this.#byGuid.set(guid, { id, stamp })
    this.#guids[id] = guid
  }

  of(guid: Guid): number | null {
    return this.#byGuid.get(guid)?.id ?? null
  }

  /** The article's number, which is its own for ever, and how it looks now. */
  put(guid: Guid, stamp: string): Numbered {
    const numbered = { id: this.of(guid) ?? Math.max(1, this.#guids.length), guid, stamp }
    this.adopt(numbered)
    return numbered
  }

  /** What the index must read again of it. */
  ifStale(guid: Guid, stamp: string): readonly Numbered[] {
    return this.#byGuid.get(guid)?.stamp === stamp ? [] : [this.put(guid, stamp)]
  }

  /** Forgets those; answers the numbers that they had. */
  drop(guids: readonly Guid[]): readonly number[] {
    return guids.flatMap((guid) => {
      const id = this.of(guid)
      if (id === null) return []
      this.#byGuid.delete(guid)
      this.#guids[id] = undefined
      return id
    })
  }

  /** Forgets those that are no more; answers their numbers. */
  without(isThere: (guid: Guid) => boolean): readonly number[] {
    return this.drop([...this.#byGuid.keys()].filter((guid) => !isThere(guid)))
  }

  forgetStamps(): void {
    for (const [guid, { id }] of this.#byGuid) this.#byGuid.set(guid, { id, stamp: '' })
  }

  found({ ids, first, sought }: FoundIds, isWhole: boolean): FoundGuids {
    return {
      ...this.#setOf(ids),
      isWhole,
      isAllBut: sought.every(({ isNegated }) => isNegated),
      first: first.map((some) => this.#setOf(some)),
      sought,
    }
  }

  #setOf(ids: Uint32Array): GuidSet {
    const isIn = new Uint8Array(this.#guids.length)
    for (const id of ids) isIn[id] = 1
    return {
      count: ids.length,
      guids: () => this.#named(ids),
      has: (guid) => isIn[this.of(guid) ?? 0] === 1,
    }
  }

  *#named(ids: Uint32Array): Iterable<Guid> {
    for (const id of ids) {
      const guid = this.#guids[id]
      if (guid !== undefined) yield guid
    }
  }
}
