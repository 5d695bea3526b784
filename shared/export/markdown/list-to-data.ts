import type { Guid } from '../../article/guid.ts'
import type { Instant } from '../../instant/instant.ts'
import { legalJson } from '../legal-json.ts'
import type { WireList } from '../wire/wire-story.ts'

type Parts = {
  readonly slugOf: (guid: Guid) => string
  readonly exact: (at: Instant) => string
}

/** `data/<name>.json`: a list's stories in their order, by which a template finds their pages. */
export function listToData(list: WireList, { slugOf, exact }: Parts): string {
  return legalJson({
    name: list.name,
    title: list.title,
    kind: list.kind,
    launchedAt: list.launchedAt === null ? null : exact(list.launchedAt),
    entries: list.entries.map(({ guid, headline, kicker, url }) => ({
      id: guid,
      slug: slugOf(guid),
      headline,
      kicker,
      url,
    })),
  })
}
