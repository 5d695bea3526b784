import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import type { Moment } from '../../shared/page/moment.ts'
import type { Story } from '../../shared/page/story.ts'
import type { PublicReader } from './public-reader.ts'

type OfList = Pick<Story, 'kicker' | 'image' | 'sublinks'>
const nothingOfList: OfList = { kicker: null, image: null, sublinks: [] }

/** Names articles as the lists of a page do. */
export function storyMaker(reader: Pick<PublicReader, 'desk'>, momentOf: (at: Instant) => Moment) {
  const sections = new Map(reader.desk().sections.map(({ id, name }) => [id, name]))
  return (head: ArticleHead, headline: string, ofList: OfList = nothingOfList): Story => {
    const { section, language } = head.released ?? head.working
    const at = momentOf(head.firstReleasedAt ?? head.createdAt)
    const name = section === null ? null : (sections.get(section) ?? null)
    return { guid: head.guid, headline, section: name, language, at, ...ofList }
  }
}
