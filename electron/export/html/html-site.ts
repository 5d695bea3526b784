import type { Guid } from '../../../shared/article/guid.ts'
import { feedKindNames } from '../../../shared/export/feed/feed-kind.ts'
import type { Site } from '../../../shared/page/site.ts'
import { DeskError } from '../../store/desk-error.ts'
import type { DeskPages } from '../desk-pages.ts'
import type { ExportRun } from '../format.ts'
import { pagePaths } from '../page-paths.ts'
import { sectionPaths } from '../section-paths.ts'
import { checkPage } from './check-page.ts'
import { sitePaths } from './site-paths.ts'

type Parts = {
  readonly fonts: readonly string[]
  readonly pages: DeskPages
  readonly hasPicture: (path: string) => boolean
}

/** Where everything of a site stands, and whether a finished page leads to nothing else. */
export function htmlSite(run: ExportRun, { fonts, pages, hasPicture }: Parts) {
  const desk = run.reader.desk()
  // Of all released articles, so that a page's address does not hang on what else is exported.
  const paths = pagePaths(run.reader.newest())
  const sections = sectionPaths(desk.sections)
  const pathOf = (guid: Guid): string | null => {
    const path = paths.get(guid)
    return path !== undefined && (run.articles.has(guid) || run.stands(path)) ? path : null
  }

  const files = new Set<string>([
    sitePaths.homepage,
    sitePaths.style,
    ...fonts,
    ...sections.values(),
    ...pages.lists.all.flatMap(({ name }) =>
      feedKindNames.map((kind) => sitePaths.feed(name, kind)),
    ),
  ])
  for (const guid of run.articles.keys()) files.add(pathOf(guid) ?? '')
  const violationOf = (text: string, path: string): string | null =>
    checkPage(text, path, (file) => files.has(file) || hasPicture(file) || run.stands(file))

  return {
    desk,
    sections,
    /** Null for what this site has no page of. */
    pathOf,
    /** As a page that lies so deep sees it. */
    at: (root: '' | '../'): Site => ({
      desk,
      addresses: {
        homepage: root + sitePaths.homepage,
        styles: [root + sitePaths.fontStyle, root + sitePaths.style],
        media: (media) => root + sitePaths.media(media),
        article: (guid) => under(root, pathOf(guid)),
        section: (id) => under(root, sections.get(id) ?? null),
        feed: (list, kind) => root + sitePaths.feed(list, kind),
      },
    }),
    violationOf,
    /** Writes a page that is no article's; one that is not as it should be stops the export. */
    writePage: async (path: string, text: string): Promise<void> => {
      const what = violationOf(text, path)
      if (what !== null) throw new DeskError('exportUnsafe', { path, what })
      await run.target.write(path, text)
    },
  }
}

function under(root: string, path: string | null): string | null {
  return path === null ? null : root + path
}
