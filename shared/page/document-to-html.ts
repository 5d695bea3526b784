import { textDirection } from '../prose/text-direction.ts'
import { feedsToHtml } from './feeds-to-html.ts'
import { linkedData, markup, type Markup, ownScript } from './markup.ts'
import type { PageList } from './page-list.ts'
import { siteAddress } from './site-address.ts'
import type { Site } from './site.ts'

type Document = {
  readonly site: Site
  readonly language: string
  readonly title: string
  readonly description: string
  /** From the site's root; null for a page that has no address yet. */
  readonly path: string | null
  /** The lists of the page, which feeds carry too. */
  readonly feeds: readonly Pick<PageList, 'name' | 'title'>[]
  /** What search engines are told of the page. */
  readonly data?: readonly object[]
  /** The site's own scripts that the page runs. */
  readonly scripts?: readonly string[]
  readonly body: Markup
}

// A page of ours loads nothing from elsewhere and runs nothing, whatever an article may hold; but the
// search page, which holds none, runs the site's own script.
const policies = [
  `default-src 'none'`,
  `style-src 'self'`,
  `img-src 'self'`,
  `font-src 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
]

/** A whole HTML document around a page's body. */
export function documentToHtml({
  site,
  language,
  title,
  description,
  path,
  feeds,
  data = [],
  scripts = [],
  body,
}: Document): string {
  const canonical = path === null ? null : siteAddress(site.desk.baseUrl, path)
  const policy = [...policies, ...(scripts.length > 0 ? [`script-src 'self'`] : [])].join('; ')
  const about = description.replace(/\s+/g, ' ').trim()
  return markup`<!doctype html>
<html lang="${language}"${textDirection(language) === 'rtl' ? markup` dir="rtl"` : null}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
${about === '' ? null : markup`<meta name="description" content="${about}">\n`}${canonical === null ? null : markup`<link rel="canonical" href="${canonical}">\n`}${feedsToHtml(feeds, site)}${site.addresses.styles.map((address) => markup`<link rel="stylesheet" href="${address}">\n`)}${data.map(linkedData)}${scripts.map(ownScript)}</head>
<body>
${body}</body>
</html>
`.toString()
}
