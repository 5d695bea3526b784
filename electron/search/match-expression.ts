import { createHash } from 'node:crypto'

import { stemsSought } from '../../shared/query/says.ts'
import type { Sought } from '../../shared/query/sought.ts'
import type { TagId } from '../../shared/tag/tag.ts'

/** The columns of the index that hold words; `tags` holds a sign a tag. */
export const wordColumns = ['headline', 'lead', 'body', 'other'] as const

type Column = (typeof wordColumns)[number]

/** Words that share a stem, as the index has met them. */
type FormsOf = (stem: string) => Iterable<string>

/** FTS5's expression for one sought thing, in those columns or by its tags. */
export function matchExpression(
  sought: Sought,
  formsOf: FormsOf,
  columns: readonly Column[] = wordColumns,
): string {
  const words = `(${alternatives(sought, formsOf).join(' OR ')})`
  if (columns !== wordColumns) return `({${columns.join(' ')}} : ${words})`
  // Every column is asked, since no word begins as a tag's sign does: to look for each hit which
  // columns it stands in is a quarter of what a common word costs.
  if (sought.tags.size === 0) return words
  const tags = [...sought.tags].map((tag) => quoted(tagSign(tag)))
  return `(${words} OR ({tags} : (${tags.join(' OR ')})))`
}

/** The beginning of a word, where nothing else would be found for what is sought; null where more would. */
export function beginningOf(sought: Sought, formsOf: FormsOf): string | null {
  const { words, isPhrase, isNegated, tags } = sought
  const [word] = words
  if (word === undefined || words.length > 1 || isPhrase || isNegated || tags.size > 0) return null
  return alternatives(sought, formsOf).length === 1 ? word : null
}

function alternatives({ words, isPhrase, near }: Sought, formsOf: FormsOf): readonly string[] {
  const [word = ''] = words
  if (isPhrase) return [quoted(words.join(' '))]
  const begun = `${quoted(words.join(' '))} *`
  if (words.length > 1) return [begun]
  const forms = [...stemsSought(word, near)].flatMap((stem) => [...formsOf(stem)])
  const others = new Set([...near, ...forms].filter((form) => !form.startsWith(word)))
  return [begun, ...[...others].map(quoted)]
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

const signs = new Map<TagId, string>()

/** What stands for a tag in the index; no word begins with its first letter. */
export function tagSign(tag: TagId): string {
  let sign = signs.get(tag)
  if (sign === undefined) {
    sign = `#${createHash('sha256').update(tag).digest('hex').slice(0, 24)}`
    signs.set(tag, sign)
  }
  return sign
}
