import type { PageList } from '../../../shared/page/page-list.ts'
import { homepageToHtml } from '../../../shared/page/homepage-to-html.ts'
import { sectionPageToHtml } from '../../../shared/page/section-page-to-html.ts'
import type { Content } from '../../../shared/article/content.ts'
import type { Manifest } from '../../../shared/export/manifest.ts'
import type { DeskPages } from '../desk-pages.ts'
import type { htmlSite } from './html-site.ts'
import { sitePaths } from './site-paths.ts'

type Parts = {
  readonly pages: DeskPages
  readonly site: ReturnType<typeof htmlSite>
  /** Puts a picture into the site; false when it is damaged or missing. */
  readonly takePicture: (media: string) => Promise<boolean>
}

/** Writes the pages that lists stand on, and says where each stands. */
export async function writeListPages(
  { pages, site, takePicture }: Parts,
  top: Pick<Content, 'lead' | 'image'> | null,
): Promise<Manifest['lists']> {
  const shown = (list: PageList): Promise<PageList> => withTaken(list, takePicture)
  const all = (lists: readonly PageList[]): Promise<readonly PageList[]> =>
    Promise.all(lists.map(shown))

  const home = pages.homepage(top)
  const homepage = {
    ...home,
    hot: await shown(home.hot),
    latest: await shown(home.latest),
    others: await all(home.others),
  }
  await site.writePage(sitePaths.homepage, homepageToHtml(homepage, '', site.at('')))
  const places = [home.hot, home.latest, ...home.others].map(({ name }) => ({
    name,
    file: sitePaths.homepage as string,
  }))

  for (const section of site.desk.sections) {
    const path = site.sections.get(section.id) ?? ''
    const shownThere = pages.section(section)
    const page = { ...shownThere, lists: await all(shownThere.lists) }
    await site.writePage(path, sectionPageToHtml(page, path, site.at('../')))
    places.push(...page.lists.map(({ name }) => ({ name, file: path })))
  }
  return places
}

/** A list without those of its own pictures that cannot be shown. */
async function withTaken(list: PageList, take: Parts['takePicture']): Promise<PageList> {
  const stories = await Promise.all(
    list.stories.map(async (story) =>
      story.image !== null && !(await take(story.image.media)) ? { ...story, image: null } : story,
    ),
  )
  return { ...list, stories }
}
