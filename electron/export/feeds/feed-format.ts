import type { FeedKind } from '../../../shared/export/feed/feed-kind.ts'
import type { ExportFormat } from '../format.ts'

type About = Pick<ExportFormat, 'id' | 'title' | 'version'>

/** A feed a list, and all the articles asked for, newest first, in files of fifty that lead on to the next. */
function feedFormat(kind: FeedKind, about: About): ExportFormat {
  return {
    ...about,
    carries: [],
    names: ['articles', 'feeds'],
    begin: async (run) => (await import('./feed-writer.ts')).feedWriter(run, kind),
  }
}

export const rssFormat = feedFormat('rss', { id: 'rss', title: 'export.rss', version: '2.0' })
export const atomFormat = feedFormat('atom', { id: 'atom', title: 'export.atom', version: '1.0' })
export const jsonFeedFormat = feedFormat('json', {
  id: 'jsonfeed',
  title: 'export.jsonfeed',
  version: '1.1',
})
