import type { Guid } from '../../shared/article/guid.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import type { ListName } from '../../shared/list/list.ts'
import type { QueryContext } from '../../shared/query/matches.ts'
import { wordLine } from '../../shared/query/word-line.ts'
import type { TagId } from '../../shared/tag/tag.ts'
import { listView } from '../list/list-views.ts'
import { namesContext } from './names-context.ts'
import type { DeskReader } from '../store/desk-store.ts'

/** What a query's operators refer to, as the desk has it at `now`. */
export function queryContext(reader: DeskReader, now: Instant): QueryContext {
  const known = new Map<ListName, ReadonlySet<Guid>>()
  const shown = (name: ListName): ReadonlySet<Guid> => {
    const before = known.get(name)
    if (before !== undefined) return before
    const { live, draft } = listView(reader, reader.list(name), now)
    const guids = new Set([...live, ...draft].map(({ entry }) => entry.article))
    known.set(name, guids)
    return guids
  }
  return {
    ...namesContext(reader, now),
    tagLines: tagLines(reader),
    // Working out what a list shows is for those queries alone that ask it.
    listed: {
      get hot() {
        return shown('hot')
      },
      get latest() {
        return shown('latest')
      },
    },
  }
}

/** Also for each tag that was merged, since the index knows an article's tags as its file has them. */
function tagLines(reader: DeskReader): ReadonlyMap<TagId, string> {
  const lines = new Map(
    reader.tags().map(({ id, name, aliases }) => [id, wordLine([name, ...aliases].join('\n'))]),
  )
  const now = reader.tagsNow()
  for (const gone of Object.keys(reader.tagBook().gone) as TagId[]) {
    const [into] = now([gone])
    const line = into === undefined ? undefined : lines.get(into)
    if (line !== undefined) lines.set(gone, line)
  }
  return lines
}
