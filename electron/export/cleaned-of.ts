import { illegalSigns } from '../../shared/export/illegal-signs.ts'
import type { CleanedArticle } from '../../shared/export/report.ts'
import { entriesOf } from '../../shared/list/entries-of.ts'
import { isPublished } from '../../shared/list/is-published.ts'
import type { PublicReader } from './public-reader.ts'
import { headlineOf } from './select-articles.ts'

type Reader = Pick<PublicReader, 'lists' | 'head'>

/** What of the stories, and of the lists' own words about them, went out without some of its signs. */
export function cleanedOf(
  { lists, head }: Reader,
  stories: readonly CleanedArticle[],
): readonly CleanedArticle[] {
  const entries = lists()
    .filter(isPublished)
    .flatMap(({ live }) => entriesOf(live))
  const ofLists = entries.flatMap(({ article, headline, kicker, image }) => {
    const words = [headline, kicker, image?.alt, image?.caption, image?.credit]
    const signs = illegalSigns(words)
    const listed = head(article)
    if (signs.length === 0 || listed === null) return []
    return [{ guid: article, headline: headlineOf(listed), signs }]
  })
  return [...stories, ...ofLists]
}
