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

/**
 * The stories that share a tag with this one, the closest first: each shared tag and each shared
 * word of the headlines counts, the rarer the more. The hundred newest of each tag are weighed.
 */
export function closestFirst(story: Story, known: Known): readonly ArticleHead[] {
  const weights = new Map<ArticleHead, number>()
  for (const [at, tag] of story.tags.entries()) {
    const weight = rarity(known.carrying(tag)) * (story.mainTag && at === 0 ? mainWeight : 1)
    let left = deepest
    for (const head of known.newest(tag)) {
      if (left === 0) break
      // What may not follow is not counted either: a page and the editor pass over other heads.
      if (!known.mayFollow(head)) continue
      left -= 1
      weights.set(head, (weights.get(head) ?? 0) + weight)
    }
  }
  for (const heads of sharedWords(story.headline, [...weights.keys()])) {
    const weight = rarity(heads.length) * wordWeight
    for (const head of heads) weights.set(head, (weights.get(head) ?? 0) + weight)
  }
  return [...weights]
    .sort(([one, first], [other, second]) => second - first || (isNewer(one, other) ? -1 : 1))
    .map(([head]) => head)
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
function sharedWords(
  headline: string,
  heads: readonly ArticleHead[],
): readonly (readonly ArticleHead[])[] {
  const words = new Set(foldedWords(headline).filter(({ length }) => length >= shortest))
  return Array.from(words, (word) => {
    const wanted = formsOf(word)
    return heads.filter((head) => wanted.some((form) => formsIn(head).has(form)))
  })
}
