import type { Guid } from '../../../shared/article/guid.ts'
import type { WireList } from '../../../shared/export/wire/wire-story.ts'
import { publicHeadline } from '../../../shared/list/public-headline.ts'
import type { PublicReader } from '../public-reader.ts'

/** A place that a story has in a list; `headline` is null where the list calls it by its own. */
export type StoryPlace = {
  readonly list: WireList
  readonly rank: number
  readonly headline: string | null
  readonly kicker: string | null
}

/** Where each story stands in the desk's lists, for formats that say so with the story. */
export function listPlaces(
  lists: readonly WireList[],
  reader: Pick<PublicReader, 'head'>,
): ReadonlyMap<Guid, readonly StoryPlace[]> {
  const places = new Map<Guid, StoryPlace[]>()
  for (const list of lists) {
    for (const [at, { guid, headline, kicker }] of list.entries.entries()) {
      const head = reader.head(guid)
      const isOwn = head !== null && publicHeadline({ head }) === headline
      const place = { list, rank: at + 1, headline: isOwn ? null : headline, kicker }
      places.set(guid, [...(places.get(guid) ?? []), place])
    }
  }
  return places
}
