import type { StoriesPage } from '../../../shared/page/stories-page.ts'
import { storiesPageToHtml } from '../../../shared/page/stories-page-to-html.ts'
import { pageWords } from '../../../shared/page/words.ts'
import type { DeskPages } from '../desk-pages.ts'
import { eachAtOnce } from '../each-at-once.ts'
import type { HtmlSite } from './html-site.ts'
import { sitePaths } from './site-paths.ts'
import type { PlannedPage } from './site-plan.ts'
import type { ShowLists } from './shown-list.ts'

// As for articles: so many wait for the disk at once.
const width = 8

type Parts = {
  readonly pages: DeskPages
  readonly site: HtmlSite
  readonly showLists: ShowLists
}

/** Writes the pages of sections, tags and months. */
export async function writeStoriesPages({ pages, site, showLists }: Parts): Promise<void> {
  const place = site.at('../')
  await eachAtOnce(site.plan.pages, width, async (planned) => {
    const page = pageOf(planned, pages, site)
    const shown = { ...page, lists: await showLists(page.lists) }
    await site.writePage(planned.path, storiesPageToHtml(shown, planned.path, place))
  })
}

function pageOf(
  { of, first, stories: heads, paging }: PlannedPage,
  pages: DeskPages,
  site: HtmlSite,
) {
  const stories = pages.stories(heads)
  const page: StoriesPage = {
    kind: of.kind,
    name: nameOf(of, site.desk.language),
    section: of.kind === 'section' ? of.section.id : null,
    // Older pages go on where the first one ends.
    lists:
      of.kind === 'section' && paging.number === null ? pages.lists.ofSection(of.section.id) : [],
    stories,
    feed: of.kind === 'month' ? null : sitePaths.feedName(first),
    paging,
  }
  return page
}

function nameOf(of: PlannedPage['of'], language: string): string {
  if (of.kind === 'section') return of.section.name
  if (of.kind === 'tag') return of.tag.name
  const [year = '', month = ''] = of.month.split('-')
  return `${pageWords(language).words.months[Number(month) - 1] ?? month} ${year}`
}
