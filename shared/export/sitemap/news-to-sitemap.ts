import type { Instant } from '../../instant/instant.ts'
import { type Markup, markup } from '../../page/markup.ts'

export type SitemapNews = {
  readonly url: string
  readonly source: string
  readonly language: string
  readonly publishedAt: Instant
  readonly headline: string
}

/** A story of the last two days, as news search takes it. */
export function newsToSitemap(news: SitemapNews): Markup {
  const { url, source, language, publishedAt, headline } = news
  return markup`<url><loc>${url}</loc><news:news><news:publication><news:name>${source}</news:name><news:language>${newsLanguage(language)}</news:language></news:publication><news:publication_date>${publishedAt}</news:publication_date><news:title>${headline}</news:title></news:news></url>\n`
}

const traditional = /^zh-(?:hant|tw|hk|mo)\b/

/** Two or three letters, but for Chinese, which has two scripts: `uk-UA` is refused, `uk` is taken. */
export function newsLanguage(language: string): string {
  const tag = language.toLowerCase().replaceAll('_', '-')
  const [base = ''] = tag.split('-')
  if (base === 'zh') return traditional.test(tag) ? 'zh-tw' : 'zh-cn'
  // ISO 639 has a code for what is no known language.
  return /^[a-z]{2,3}$/.test(base) ? base : 'und'
}
