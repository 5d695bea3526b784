import type { Instant } from '../../instant/instant.ts'
import type { PageList } from '../../page/page-list.ts'
import { legalJson } from '../legal-json.ts'
import type { FeedTimes } from './feed-times.ts'
import type { Feed } from './feed.ts'

type Listed = Pick<PageList, 'name' | 'kind'> &
  Pick<Feed, 'title' | 'items'> & { readonly launchedAt: Instant | null }

/** `lists/<name>.json`, whose shape docs/list-files.md describes. */
export function listToJson(
  { name, title, kind, launchedAt, items }: Listed,
  times: FeedTimes,
): string {
  return legalJson({
    name,
    title,
    kind,
    launchedAt: launchedAt === null ? null : times.exact(launchedAt),
    entries: items.map((item) => ({
      guid: item.guid,
      headline: item.headline,
      kicker: item.kicker,
      url: item.url,
      image: item.image,
      sublinks: item.sublinks,
      publishedAt: times.exact(item.publishedAt),
      updatedAt: times.exact(item.updatedAt),
    })),
  })
}
