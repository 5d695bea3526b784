import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { Desk, Section } from '../../../shared/desk/desk.ts'
import { pagesOf } from '../../../shared/page/pages-of.ts'
import type { Paging } from '../../../shared/page/stories-page.ts'
import type { Tag } from '../../../shared/tag/tag.ts'
import { sectionPaths, tagPaths } from '../named-paths.ts'
import type { ShownStories } from './shown-stories.ts'
import { sitePaths } from './site-paths.ts'

type Subject =
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'tag'; readonly tag: Tag }
  | { readonly kind: 'month'; readonly month: string }

/** A page of stories that a site is to have; `paging` names pages in the same folder. */
export type PlannedPage = {
  readonly path: string
  /** The first page of the same stories. */
  readonly first: string
  readonly of: Subject
  readonly stories: readonly ArticleHead[]
  readonly paging: Paging
}

/** Every page of stories that a site has: of each section, of each tag that a story carries, of each month. */
export function sitePlan(
  { sections: all }: Pick<Desk, 'sections'>,
  allTags: readonly Tag[],
  { bySection, byTag, byMonth }: ShownStories,
) {
  const sections = sectionPaths(all)
  const named = tagPaths(allTags)
  const carried = allTags.filter(({ id }) => byTag.has(id))
  const tags = new Map(carried.map(({ id }) => [id, named.get(id) ?? '']))
  const months = new Map(Array.from(byMonth.keys(), (month) => [month, sitePaths.month(month)]))

  const pages: readonly PlannedPage[] = [
    ...all.flatMap((section) =>
      planned(
        { kind: 'section', section },
        sections.get(section.id) ?? '',
        bySection.get(section.id),
      ),
    ),
    ...carried.flatMap((tag) =>
      planned({ kind: 'tag', tag }, tags.get(tag.id) ?? '', byTag.get(tag.id)),
    ),
    ...Array.from(byMonth, ([month, stories]) =>
      planned({ kind: 'month', month }, sitePaths.month(month), stories),
    ).flat(),
  ]
  return { sections, tags, months, pages }
}

function planned(
  of: Subject,
  path: string,
  heads: readonly ArticleHead[] = [],
): readonly PlannedPage[] {
  const pages = pagesOf(heads)
  const pathAt = (at: number): string | null => {
    const page = pages[at]
    return page === undefined ? null : sitePaths.numbered(path, page.number)
  }
  return pages.map(({ number, stories }, at) => ({
    path: pathAt(at) ?? path,
    first: path,
    of,
    stories,
    paging: { number, newer: inFolder(pathAt(at - 1)), older: inFolder(pathAt(at + 1)) },
  }))
}

function inFolder(path: string | null): string | null {
  return path === null ? null : path.slice(path.lastIndexOf('/') + 1)
}
