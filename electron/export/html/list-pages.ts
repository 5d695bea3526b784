import { homepageToHtml } from '../../../shared/page/homepage-to-html.ts'
import type { Content } from '../../../shared/article/content.ts'
import type { Manifest } from '../../../shared/export/manifest.ts'
import type { DeskPages } from '../desk-pages.ts'
import type { HtmlSite } from './html-site.ts'
import { type ShowLists, shownList, type TakePicture } from './shown-list.ts'
import { sitePaths } from './site-paths.ts'
import { writeStoriesPages } from './stories-pages.ts'

type Parts = {
  readonly pages: DeskPages
  readonly site: HtmlSite
  readonly takePicture: TakePicture
}

/** Writes the pages that lists stand on, and says where each stands. */
export async function writeListPages(
  { pages, site, takePicture }: Parts,
  top: Pick<Content, 'lead' | 'image'> | null,
): Promise<Manifest['lists']> {
  const showLists: ShowLists = (lists) =>
    Promise.all(lists.map((list) => shownList(list, takePicture)))

  const home = pages.homepage(top)
  const homepage = {
    ...home,
    hot: await shownList(home.hot, takePicture),
    latest: await shownList(home.latest, takePicture),
    others: await showLists(home.others),
  }
  await site.writePage(sitePaths.homepage, homepageToHtml(homepage, '', site.at('')))
  await writeStoriesPages({ pages, site, showLists })

  const onHomepage = [home.hot, home.latest, ...home.others]
  const onSections = site.desk.sections.flatMap(({ id }) =>
    pages.lists.ofSection(id).map(({ name }) => ({ name, file: site.plan.sections.get(id) ?? '' })),
  )
  return [...onHomepage.map(({ name }) => ({ name, file: sitePaths.homepage })), ...onSections]
}
