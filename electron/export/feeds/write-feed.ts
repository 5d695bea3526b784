import type { FeedKind } from '../../../shared/export/feed/feed-kind.ts'
import type { FeedTimes } from '../../../shared/export/feed/feed-times.ts'
import { feedToAtom } from '../../../shared/export/feed/feed-to-atom.ts'
import { feedToJson } from '../../../shared/export/feed/feed-to-json.ts'
import { feedToRss } from '../../../shared/export/feed/feed-to-rss.ts'
import type { Feed } from '../../../shared/export/feed/feed.ts'
import { DeskError } from '../../store/desk-error.ts'
import type { ExportTarget } from '../export-target.ts'
import { checkFeed } from './check-feed.ts'

const ways: Readonly<Record<FeedKind, (feed: Feed, times: FeedTimes) => string>> = {
  rss: feedToRss,
  atom: feedToAtom,
  json: feedToJson,
}

type Parts = { readonly target: ExportTarget; readonly times: FeedTimes }

/** Writes one feed, once another reader has read in it what was meant. */
export async function writeFeed(
  kind: FeedKind,
  path: string,
  feed: Feed,
  { target, times }: Parts,
): Promise<void> {
  const text = ways[kind](feed, times)
  const what = checkFeed(kind, text, feed)
  if (what !== null) throw new DeskError('exportUnsafe', { path, what })
  await target.write(path, text)
}
