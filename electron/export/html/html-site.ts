import type { Guid } from '../../../shared/article/guid.ts'
import { feedKindNames } from '../../../shared/export/feed/feed-kind.ts'
import type { Site } from '../../../shared/page/site.ts'
import { DeskError } from '../../store/desk-error.ts'
import type { DeskPages } from '../desk-pages.ts'
import type { ExportRun } from '../format.ts'
import { pagePaths } from '../page-paths.ts'
import { checkPage } from './check-page.ts'
import { shownStories } from './shown-stories.ts'
import { sitePaths } from './site-paths.ts'
import { sitePlan } from './site-plan.ts'

type Parts = {
  readonly fonts: readonly string[]
  readonly pages: DeskPages
  readonly hasPicture: (path: string) => boolean
}

export type HtmlSite = ReturnType<typeof htmlSite>

/** Where everything of a site stands, and whether a finished page leads to nothing else. */
export function htmlSite(run: ExportRun, { fonts, pages, hasPicture }: Parts) {
  const { reader, mayShow, target } = run
  const desk = reader.desk()
  // Of all released articles, so that a page's address does not hang on what else is exported.
  const paths = pagePaths(reader.newest())
  const pathOf = (guid: Guid): string | null => {
    const path = paths.get(guid)
    return path !== undefined && (run.articles.has(guid) || run.stands(path)) ? path : null
  }
  const stories = shownStories(
    reader.newest(),
    (head) => mayShow(head) && pathOf(head.guid) !== null,
    (at) => pages.momentOf(at).exact.slice(0, 7),
  )
  const plan = sitePlan(desk, reader.tags(), stories)

  const feedNames = [
    ...pages.lists.all.map(({ name }) => name),
    ...[...plan.sections.values(), ...plan.tags.values()].map(sitePaths.feedName),
  ]
  const files = new Set<string>([
    sitePaths.homepage,
    sitePaths.style,
    sitePaths.archive,
    sitePaths.search,
    sitePaths.searchScript,
    sitePaths.searchWords,
    ...fonts,
    ...plan.pages.map(({ path }) => path),
    ...feedNames.flatMap((name) => feedKindNames.map((kind) => sitePaths.feed(name, kind))),
  ])
  for (const guid of run.articles.keys()) files.add(pathOf(guid) ?? '')
  const same = new Set<string>()
  const isThere = (file: string): boolean => files.has(file) || hasPicture(file) || run.stands(file)
  const violationOf = (text: string, path: string): string | null => checkPage(text, path, isThere)

  return {
    desk,
    stories,
    plan,
    /** Null for what this site has no page of. */
    pathOf,
    /** As a page sees it that has the site's root there: `../`, or nothing for one that stands in it. */
    at: (root: string): Site => ({
      desk,
      addresses: {
        homepage: root + sitePaths.homepage,
        styles: [root + sitePaths.fontStyle, root + sitePaths.style],
        media: (media) => root + sitePaths.media(media),
        article: (guid) => under(root, pathOf(guid)),
        section: (id) => under(root, plan.sections.get(id) ?? null),
        tag: (id) => under(root, plan.tags.get(id) ?? null),
        archive: root + sitePaths.archive,
        search: root + sitePaths.search,
        feed: (name, kind) => root + sitePaths.feed(name, kind),
      },
    }),
    violationOf,
    /** Whether a page stood there already, and stays. */
    isSamePage: (path: string): boolean => same.has(path),
    /**
     * Writes a page that is no article's; one that is not as it should be stops the export. `base` is
     * where the site's root stands at its address, for a page that names it so.
     */
    writePage: async (path: string, text: string, base = ''): Promise<void> => {
      if ((await target.keep?.(path, text)) === true) {
        same.add(path)
        return
      }
      const isUnder = (file: string): boolean =>
        file.startsWith(base) && isThere(file.slice(base.length))
      const what = checkPage(text, path, isUnder)
      if (what !== null) throw new DeskError('exportUnsafe', { path, what })
      await target.write(path, text)
    },
  }
}

function under(root: string, path: string | null): string | null {
  return path === null ? null : root + path
}
