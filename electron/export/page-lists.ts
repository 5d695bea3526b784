import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { SectionId } from '../../shared/desk/desk.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { draftOf } from '../../shared/list/draft-of.ts'
import { fill } from '../../shared/list/fill.ts'
import { isPublished } from '../../shared/list/is-published.ts'
import type { DeskList, Entry } from '../../shared/list/list.ts'
import { isBuiltIn } from '../../shared/list/new-list.ts'
import { publicHeadline } from '../../shared/list/public-headline.ts'
import type { PageList } from '../../shared/page/page-list.ts'
import type { NamedStory, Story } from '../../shared/page/story.ts'
import { listSupply } from '../list/list-supply.ts'
import type { PublicReader } from './public-reader.ts'
import type { storyMaker } from './story-maker.ts'

export type ListsWish = {
  readonly which: 'draft' | 'live'
  /** The moment of the page: what lists hold back until then is let in. */
  readonly now: Instant
  readonly mayShow: (head: ArticleHead) => boolean
}

type Reader = Pick<
  PublicReader,
  'desk' | 'tags' | 'list' | 'lists' | 'head' | 'newest' | 'newestThat'
>

/** The lists that pages show, with each entry's own words, picture and links; neither the tray nor closed ones. */
export function pageLists(
  reader: Reader,
  { which, now, mayShow }: ListsWish,
  storyOf: ReturnType<typeof storyMaker>,
) {
  const sections = new Set(reader.desk().sections.map(({ id }) => id))

  function sublinksOf({ sublinks }: Entry): readonly NamedStory[] {
    return sublinks.flatMap((guid) => {
      const head = reader.head(guid)
      if (head === null || !mayShow(head)) return []
      const { language } = head.released ?? head.working
      return [{ guid, headline: publicHeadline({ head }), language }]
    })
  }

  function storiesOf(list: DeskList): readonly Story[] {
    const arrangement = which === 'draft' ? draftOf(list) : list.live
    const rows = fill(list, arrangement, listSupply(reader, list, now, mayShow))
    return rows.flatMap(({ entry, head }) => {
      if (head === null) return []
      const { kicker, image } = entry
      const ofList = { kicker, image, sublinks: sublinksOf(entry) }
      return [storyOf(head, publicHeadline({ entry, head }), ofList)]
    })
  }

  const pageList = (list: DeskList): PageList => {
    const { name, title, cutOff } = list
    const kind = list.kind === 'byTime' ? 'byTime' : 'byHand'
    return { name, title, cutOff, kind, stories: storiesOf(list) }
  }

  const own = reader
    .lists()
    .filter((list) => isPublished(list) && !isBuiltIn(list.name))
    .sort((one, other) => one.rank - other.rank)
    .map((list) => ({ section: list.section, list: pageList(list) }))
  const hot = pageList(reader.list('hot'))
  const latest = pageList(reader.list('latest'))

  return {
    hot,
    latest,
    /** Own lists that no section of the desk has; one whose section is gone comes back here. */
    onHomepage: own
      .filter(({ section }) => section === null || !sections.has(section))
      .map(({ list }) => list),
    ofSection: (id: SectionId): readonly PageList[] =>
      own.filter(({ section }) => section === id).map(({ list }) => list),
    /** Every list that readers can see. */
    all: [hot, latest, ...own.map(({ list }) => list)],
  }
}
