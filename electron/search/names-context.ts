import type { Instant } from '../../shared/instant/instant.ts'
import { foldText } from '../../shared/query/fold-text.ts'
import type { QueryContext } from '../../shared/query/matches.ts'
import type { DeskReader } from '../store/desk-store.ts'

export type NamesContext = Pick<QueryContext, 'now' | 'timezone' | 'tagNames' | 'sectionNames'>

/** The names that a query's operators refer to, as the desk has them at `now`. */
export function namesContext(
  reader: Pick<DeskReader, 'desk' | 'tags'>,
  now: Instant,
): NamesContext {
  const { sections, timezone } = reader.desk()
  return {
    now,
    timezone,
    tagNames: new Map(
      reader.tags().map(({ id, name, aliases }) => [id, [name, ...aliases].map(foldText)]),
    ),
    sectionNames: new Map(sections.map(({ id, name }) => [id, foldText(name)])),
  }
}
