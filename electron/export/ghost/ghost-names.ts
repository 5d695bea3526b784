import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { ghostTags } from '../../../shared/export/ghost/ghost-tags.ts'
import { siteAuthors } from '../../../shared/export/wire/site-authors.ts'
import type { WireList } from '../../../shared/export/wire/wire-story.ts'
import type { ExportRun } from '../format.ts'
import type { StoryPlace } from '../wire/list-places.ts'
import { usedNames } from '../wire/used-names.ts'
import { ghostId } from './ghost-id.ts'

type Row = Readonly<Record<string, unknown>>

/** The tables of tags and users, and the rows that lead from a story to them; a head knows enough for all of it. */
export function ghostNames(
  run: ExportRun,
  lists: readonly WireList[],
  places: ReadonlyMap<Guid, readonly StoryPlace[]>,
) {
  const used = usedNames(run)
  const tags = ghostTags(used.sections, used.tags, lists, ghostId)
  const authors = siteAuthors(used.bylines, run.reader.desk().name)
  const sections = new Map(used.sections.map((section) => [section.id, section]))
  const desk = new Map(used.tags.map((tag) => [tag.id, tag]))
  const users = authors.all.map(({ login, name }) => ({
    id: ghostId(`user ${login}`),
    name: name.slice(0, 191),
    slug: login,
    // Ghost wants an address of everyone, and whoever has a real one could sign in with it.
    email: `${login}@desk.invalid`,
  }))
  const tables: readonly (readonly [string, readonly Row[]])[] = [
    ['users', users],
    ['tags', tags.all],
  ]

  function tagsOf(head: ArticleHead): readonly Row[] {
    const { section, tags: own } = head.released ?? head.working
    const found = [
      ...(section === null ? [] : [sections.get(section)].map((one) => one && tags.ofSection(one))),
      ...own.map((id) => desk.get(id)).map((one) => one && tags.ofTag(one)),
      ...(places.get(head.guid) ?? []).map(({ list }) => tags.ofList(list)),
    ]
    const ids = new Set(found.flatMap((tag) => (tag ? [tag.id] : [])))
    return [...ids].map((tag, at) => ({
      id: ghostId(`${head.guid} tag ${tag}`),
      post_id: ghostId(head.guid),
      tag_id: tag,
      sort_order: at,
    }))
  }

  function authorOf(head: ArticleHead): Row {
    const { login } = authors.of((head.released ?? head.working).byline)
    return {
      id: ghostId(`${head.guid} author`),
      post_id: ghostId(head.guid),
      author_id: ghostId(`user ${login}`),
      sort_order: 0,
    }
  }

  return { tables, tagsOf, authorOf }
}
