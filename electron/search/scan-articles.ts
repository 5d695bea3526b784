import type { ArticleHead } from '../../shared/article/article-head.ts'
import { matches, type QueryContext } from '../../shared/query/matches.ts'
import { mayHaveSlip, nearWords } from '../../shared/query/near-words.ts'
import type { Query } from '../../shared/query/query.ts'
import { says } from '../../shared/query/says.ts'
import { searchedParts } from '../../shared/query/searched-text.ts'
import { soughtOf } from '../../shared/query/sought-of.ts'
import type { Sought } from '../../shared/query/sought.ts'
import { splitQuery } from '../../shared/query/split-query.ts'
import { wordLine } from '../../shared/query/word-line.ts'
import type { DeskReader } from '../store/desk-store.ts'
import { readSearched } from './read-searched.ts'
import { Vocabulary } from './vocabulary.ts'

/** Those of a desk's `heads` that meet the query, in their order, found by reading every article. */
export async function scanArticles(
  reader: Pick<DeskReader, 'readArticle'>,
  heads: readonly ArticleHead[],
  query: Query,
  context: QueryContext,
): Promise<readonly ArticleHead[]> {
  const { facts, words } = splitQuery(query)
  const meeting = (some: readonly ArticleHead[]) =>
    some.filter((head) => matches(facts, head, context))
  if (words.length === 0) return meeting(heads)
  const asked = words.map((part) => soughtOf(part, context.tagLines))
  const { found, used } = await scan(reader, heads, asked)
  const isUnknown = asked.map((one, at) => mayHaveSlip(one) && !used[at])
  if (!isUnknown.includes(true)) return meeting(found)
  const vocabulary = await vocabularyOf(reader, heads)
  const understood = asked.map((one, at) => {
    if (!isUnknown[at]) return one
    return { ...one, near: nearWords(one.words[0] ?? '', vocabulary, () => true) }
  })
  return meeting((await scan(reader, heads, understood)).found)
}

async function scan(
  reader: Pick<DeskReader, 'readArticle'>,
  heads: readonly ArticleHead[],
  sought: readonly Sought[],
) {
  const found: ArticleHead[] = []
  // Whether any article of the desk has it.
  const used = sought.map(() => false)
  for (const head of heads) {
    const line = await lineOf(reader, head)
    const held = sought.map((one) => says(line, one) || isTagged(head, one))
    for (const [at, holds] of held.entries()) used[at] ||= holds
    if (sought.every(({ isNegated }, at) => held[at] !== isNegated)) found.push(head)
  }
  return { found, used }
}

function isTagged({ working }: ArticleHead, { tags }: Sought): boolean {
  return working.tags.some((tag) => tags.has(tag))
}

async function vocabularyOf(
  reader: Pick<DeskReader, 'readArticle'>,
  heads: readonly ArticleHead[],
): Promise<Vocabulary> {
  const vocabulary = new Vocabulary([])
  for (const head of heads) {
    for (const word of (await lineOf(reader, head)).split(' ')) vocabulary.add(word)
  }
  return vocabulary
}

async function lineOf(reader: Pick<DeskReader, 'readArticle'>, head: ArticleHead): Promise<string> {
  const text = await readSearched(reader, head)
  return wordLine(searchedParts.map((part) => text[part]).join('\n'))
}
