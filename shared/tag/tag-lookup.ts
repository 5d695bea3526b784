import { foldText } from '../query/fold-text.ts'
import { cleanTagName } from './clean-tag-name.ts'
import { foldTagName } from './find-tag.ts'
import type { TagCount } from './tag-count.ts'
import type { Tag, TagId } from './tag.ts'

/** A tag to offer for what is typed, and the alias that it was found by. */
export type TagOffer = { readonly tag: Tag; readonly alias: string | null }

export type TagLookup = {
  /** The tag that goes by that name or alias; null when there is none. */
  readonly called: (name: string) => Tag | null
  /** Tags whose name or alias has what is typed: those that begin with it first, then the most used. */
  readonly like: (typed: string, chosen: readonly TagId[], most: number) => readonly TagOffer[]
}

type Known = {
  readonly tag: Tag
  /** The tag's own name first. */
  readonly names: readonly (readonly [name: string, folded: string])[]
}

// Most names are plain ones, for which case is all there is to fold.
const plain = /^[A-Za-z0-9а-яіїєґА-ЯІЇЄҐ ]*$/

function fold(name: string): string {
  return plain.test(name) ? name.toLowerCase() : foldText(name)
}

/** Folds every name once, so that a key costs thousands of tags no more than a look at each. */
export function tagLookup(tags: readonly TagCount[]): TagLookup {
  const byName = new Map<string, Tag>()
  for (const { tag } of tags) {
    for (const name of [tag.name, ...tag.aliases]) {
      const folded = foldTagName(name)
      if (!byName.has(folded)) byName.set(folded, tag)
    }
  }
  const known = [...tags]
    .sort((one, other) => other.articles - one.articles)
    .map(({ tag }): Known => ({
      tag,
      names: [tag.name, ...tag.aliases].map((name) => [name, fold(name)] as const),
    }))

  return {
    called: (name) => byName.get(foldTagName(name)) ?? null,
    like: (typed, chosen, most) => {
      const wanted = foldText(cleanTagName(typed))
      if (wanted === '') return []
      const free = known.filter(({ tag }) => !chosen.includes(tag.id))
      const begun = firstOf(free, most, (folded) => folded.startsWith(wanted))
      if (begun.length >= most) return begun
      const taken = new Set(begun.map(({ tag }) => tag.id))
      const rest = free.filter(({ tag }) => !taken.has(tag.id))
      return [...begun, ...firstOf(rest, most - begun.length, (folded) => folded.includes(wanted))]
    },
  }
}

/** The first tags with a name that fits, the most used first as they stand. */
function firstOf(
  known: readonly Known[],
  most: number,
  fits: (folded: string) => boolean,
): readonly TagOffer[] {
  const offers: TagOffer[] = []
  for (const { tag, names } of known) {
    if (offers.length >= most) break
    const at = names.findIndex(([, folded]) => fits(folded))
    const name = names[at]?.[0]
    if (name !== undefined) offers.push({ tag, alias: at === 0 ? null : name })
  }
  return offers
}
