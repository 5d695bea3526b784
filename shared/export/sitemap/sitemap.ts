import type { Instant } from '../../instant/instant.ts'
import { type Markup, markup } from '../../page/markup.ts'

/** A page for search engines, and when it last changed; null where nobody needs to know. */
export type SitemapPage = { readonly url: string; readonly changedAt: Instant | null }

/** What stands around the entries of a file. */
export const sitemapFrame = {
  urlset: {
    open: `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n`,
    close: '</urlset>\n',
  },
  news: {
    open: `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n`,
    close: '</urlset>\n',
  },
  index: {
    open: `<?xml version="1.0" encoding="utf-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n`,
    close: '</sitemapindex>\n',
  },
} as const

export function pageToSitemap({ url, changedAt }: SitemapPage): Markup {
  return markup`<url><loc>${url}</loc>${changed(changedAt)}</url>\n`
}

/** A file of the index. */
export function fileToSitemap({ url, changedAt }: SitemapPage): Markup {
  return markup`<sitemap><loc>${url}</loc>${changed(changedAt)}</sitemap>\n`
}

function changed(at: Instant | null): Markup | null {
  return at === null ? null : markup`<lastmod>${at}</lastmod>`
}
