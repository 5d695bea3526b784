import type { ArticleHead } from '../../../shared/article/article-head.ts'
import { newsToSitemap } from '../../../shared/export/sitemap/news-to-sitemap.ts'
import {
  fileToSitemap,
  pageToSitemap,
  sitemapFrame,
  type SitemapPage,
} from '../../../shared/export/sitemap/sitemap.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import { publicHeadline } from '../../../shared/list/public-headline.ts'
import { siteAddress } from '../../../shared/page/site-address.ts'
import type { ExportTarget } from '../export-target.ts'
import type { HtmlSite } from './html-site.ts'
import { sitePaths } from './site-paths.ts'
import { writeSitemapFile } from './sitemap-file.ts'

// A fifth of what search engines take, so that a new story changes a file of moderate size.
const perFile = 10_000
const newsPerFile = 1000
const newsDays = 2

/** Tells search engines of every page, and of the last days' stories; nothing while the desk has said no address. */
export async function writeSitemaps(
  { desk, stories, plan, pathOf }: HtmlSite,
  target: ExportTarget,
): Promise<void> {
  if (siteAddress(desk.baseUrl, '') === null) return
  const addressOf = (path: string): string => siteAddress(desk.baseUrl, path) ?? ''
  const urlOf = ({ guid }: ArticleHead): string => addressOf(pathOf(guid) ?? '')
  const files: SitemapPage[] = []

  async function write<T>(
    kind: 'pages' | 'stories' | 'news',
    all: readonly T[],
    changedAt: (some: readonly T[]) => Instant | null,
    entries: (some: readonly T[]) => Iterable<ReturnType<typeof pageToSitemap>>,
  ): Promise<void> {
    const most = kind === 'news' ? newsPerFile : perFile
    for (let at = 0; at < all.length; at += most) {
      const some = all.slice(at, at + most)
      const path = sitePaths.sitemapFile(kind, at / most + 1)
      const frame = kind === 'news' ? sitemapFrame.news : sitemapFrame.urlset
      await writeSitemapFile(target, path, frame, entries(some))
      files.push({ url: addressOf(path), changedAt: changedAt(some) })
    }
  }
  const toPages = (heads: readonly ArticleHead[]) =>
    mapped(heads, (head) => pageToSitemap({ url: urlOf(head), changedAt: head.releasedAt }))

  const first = plan.pages.filter(({ paging }) => paging.number === null)
  const paths = ['', sitePaths.archive, ...first.map(({ path }) => path)]
  await write(
    'pages',
    paths,
    () => null,
    (some) => mapped(some, (path) => pageToSitemap({ url: addressOf(path), changedAt: null })),
  )
  // From the oldest on, so that files that are full stay as they are.
  await write('stories', stories.all.toReversed(), lastOf, toPages)
  await write('news', recent(stories.all), lastOf, (some) =>
    mapped(some, (head) =>
      newsToSitemap({
        url: urlOf(head),
        source: desk.name,
        language: (head.released ?? head.working).language,
        publishedAt: head.firstReleasedAt ?? head.createdAt,
        headline: publicHeadline({ head }),
      }),
    ),
  )
  await writeSitemapFile(target, sitePaths.sitemap, sitemapFrame.index, files.map(fileToSitemap))
}

function* mapped<T, U>(all: readonly T[], change: (one: T) => U): Generator<U> {
  for (const one of all) yield change(one)
}

function lastOf(heads: readonly ArticleHead[]): Instant | null {
  return heads.reduce<Instant | null>(
    (last, { releasedAt }) =>
      releasedAt !== null && (last === null || releasedAt > last) ? releasedAt : last,
    null,
  )
}

/** The last two days as the desk's own releases count them: another day of the clock must not change a site. */
function recent(newestFirst: readonly ArticleHead[]): readonly ArticleHead[] {
  const last = newestFirst[0]?.firstReleasedAt ?? null
  if (last === null) return []
  const from = Date.parse(last) - newsDays * 24 * 3_600_000
  const end = newestFirst.findIndex(
    ({ firstReleasedAt }) => firstReleasedAt === null || Date.parse(firstReleasedAt) < from,
  )
  return end === -1 ? newestFirst : newestFirst.slice(0, end)
}
