import { foldText } from '../query/fold-text.ts'
import { cleanTagName } from './clean-tag-name.ts'
import { foldTagName } from './find-tag.ts'
import type { TagCount } from './tag-count.ts'
import type { Tag, TagId } from './tag.ts'

/** A tag to offer for what is typed, and the alias that it was found by. */
export type TagOffer = { readonly tag: Tag; readonly alias: string | null }

export type TagLookup = {
  /** The tag that goes by that name, slug or alias; null when there is none. */
  readonly called: (name: string) => Tag | null
  /** Tags whose name or alias has what is typed: those that begin with it first, then the most used. */
  readonly like: (typed: string, chosen: readonly TagId[], most: number) => readonly TagOffer[]
}

type Known = TagCount & { readonly names: readonly (readonly [name: string, folded: string])[] }

/** Folds every name once, so that a key costs thousands of tags no more than a look at each. */
export function tagLookup(tags: readonly TagCount[]): TagLookup {
  const byName = new Map<string, Tag>()
  for (const { tag } of tags) {
    for (const name of [tag.name, tag.slug, ...tag.aliases]) {
      const folded = foldTagName(name)
      if (!byName.has(folded)) byName.set(folded, tag)
    }
  }
  const known: readonly Known[] = tags.map((one) => ({
    ...one,
    names: [one.tag.name, ...one.tag.aliases].map((name) => [name, foldText(name)] as const),
  }))

  return {
    called: (name) => byName.get(foldTagName(name)) ?? null,
    like: (typed, chosen, most) => {
      const wanted = foldText(cleanTagName(typed))
      if (wanted === '') return []
      return known
        .flatMap((one) => found(one, wanted))
        .filter(({ offer }) => !chosen.includes(offer.tag.id))
        .sort((one, other) => one.rank - other.rank || other.articles - one.articles)
        .slice(0, most)
        .map(({ offer }) => offer)
    },
  }
}

function found({ tag, articles, names }: Known, wanted: string) {
  const begins = names.findIndex(([, folded]) => folded.startsWith(wanted))
  const at = begins === -1 ? names.findIndex(([, folded]) => folded.includes(wanted)) : begins
  const name = names[at]?.[0]
  if (name === undefined) return []
  const offer: TagOffer = { tag, alias: at === 0 ? null : name }
  return [{ offer, articles, rank: begins === -1 ? 1 : 0 }]
}
