import { formsOf } from '../query/forms-of.ts'
import { foldedWords } from '../query/words-in.ts'
import type { TagId } from '../tag/tag.ts'
import type { ArticleHead, ContentHead } from './article-head.ts'
import type { Content } from './content.ts'
import { isNewer } from './newest-of.ts'

type Story = Pick<Content, 'headline' | 'tags'> & { readonly mainTag: boolean }

type Known = {
  readonly newest: (tag: TagId) => Iterable<ArticleHead>
  readonly carrying: (tag: TagId) => number
  readonly mayFollow: (head: ArticleHead) => boolean
}

/** How many of a tag's newest are weighed: an export of a whole desk weighs them for each story. */
const deepest = 100
/** What a main tag weighs as often as another one. */
const mainWeight = 2
/** Words are weaker than tags, which somebody chose. */
const wordWeight = 0.5
/** Shorter words join others and tell nothing. */
const shortest = 3

type Weighed = { readonly head: ArticleHead; weight: number }

/**
 * The `most` stories that share a tag with this one and are closest to it, the closest first: each
 * shared tag and each shared word of the headlines counts, the rarer the more. The hundred newest
 * of each tag are weighed.
 */
export function closestFirst(story: Story, known: Known, most: number): readonly ArticleHead[] {
  const weighed = new Map<ArticleHead, Weighed>()
  for (const [at, tag] of story.tags.entries()) {
    const weight = rarity(known.carrying(tag)) * (story.mainTag && at === 0 ? mainWeight : 1)
    let left = deepest
    for (const head of known.newest(tag)) {
      if (left === 0) break
      const one = weighed.get(head)
      // What may not follow is not counted either: a page and the editor pass over other heads.
      if (one === undefined && !known.mayFollow(head)) continue
      left -= 1
      if (one === undefined) weighed.set(head, { head, weight })
      else one.weight += weight
    }
  }
  const all = [...weighed.values()]
  for (const sharing of sharedWords(story.headline, all)) {
    const weight = rarity(sharing.length) * wordWeight
    for (const one of sharing) one.weight += weight
  }
  return firstOf(all, most).map(({ head }) => head)
}

/** Kept in order as they are met: sorting hundreds for the few that a page shows would cost it more than weighing them. */
function firstOf(all: readonly Weighed[], most: number): readonly Weighed[] {
  const first: Weighed[] = []
  for (const one of all) {
    const last = first[most - 1]
    if (last !== undefined && !isCloser(one, last)) continue
    const place = first.findIndex((other) => isCloser(one, other))
    first.splice(place === -1 ? first.length : place, 0, one)
    first.length = Math.min(first.length, most)
  }
  return first
}

function isCloser(one: Weighed, other: Weighed): boolean {
  return one.weight === other.weight ? isNewer(one.head, other.head) : one.weight > other.weight
}

/** What one says in common with few others weighs more than what it says in common with many. */
function rarity(count: number): number {
  return 1 / Math.log2(1 + Math.max(1, count))
}

const forms = new WeakMap<ContentHead, ReadonlySet<string>>()

function formsIn(head: ArticleHead): ReadonlySet<string> {
  const content = head.released ?? head.working
  const known = forms.get(content) ?? new Set(foldedWords(content.headline).flatMap(formsOf))
  forms.set(content, known)
  return known
}

/** For each word of a headline, the stories whose headlines have a form of it. */
function sharedWords(headline: string, all: readonly Weighed[]): readonly (readonly Weighed[])[] {
  const words = new Set(foldedWords(headline).filter(({ length }) => length >= shortest))
  const found = Array.from(words, (word) => ({ wanted: formsOf(word), sharing: [] as Weighed[] }))
  for (const one of all) {
    const its = formsIn(one.head)
    for (const { wanted, sharing } of found) {
      if (wanted.some((form) => its.has(form))) sharing.push(one)
    }
  }
  return found.map(({ sharing }) => sharing)
}
