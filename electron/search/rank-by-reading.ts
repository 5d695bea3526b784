import type { ArticleHead } from '../../shared/article/article-head.ts'
import { says } from '../../shared/query/says.ts'
import type { Sought } from '../../shared/query/sought.ts'
import { wordLine } from '../../shared/query/word-line.ts'
import type { DeskReader } from '../store/desk-store.ts'
import { readSearched } from './read-searched.ts'

/** Those first that say it in the headline, then those that do in the lead, as the index would put them. */
export async function rankByReading(
  reader: Pick<DeskReader, 'readArticle'>,
  heads: readonly ArticleHead[],
  sought: readonly Sought[],
): Promise<readonly ArticleHead[]> {
  const wanted = sought.filter(({ isNegated }) => !isNegated)
  const inHeadline: ArticleHead[] = []
  const inLead: ArticleHead[] = []
  const others: ArticleHead[] = []
  for (const head of heads) {
    const { headline, lead } = await readSearched(reader, head)
    const lines = [wordLine(headline), wordLine(lead)]
    const isSaidIn = (some: readonly string[]): boolean =>
      wanted.every((one) => some.some((line) => says(line, one)))
    if (isSaidIn(lines.slice(0, 1))) inHeadline.push(head)
    else if (isSaidIn(lines)) inLead.push(head)
    else others.push(head)
  }
  return [...inHeadline, ...inLead, ...others]
}
