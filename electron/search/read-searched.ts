import type { ArticleHead } from '../../shared/article/article-head.ts'
import { type SearchedText, searchedHead, searchedText } from '../../shared/query/searched-text.ts'
import type { DeskReader } from '../store/desk-store.ts'

/** What words are looked for in; a damaged article is still found by what the catalog knows of it. */
export async function readSearched(
  reader: Pick<DeskReader, 'readArticle'>,
  head: ArticleHead,
): Promise<SearchedText> {
  const article = await reader.readArticle(head.guid).catch(() => null)
  return article === null ? searchedHead(head) : searchedText(article.content)
}
