import type { Guid } from '../article/guid.ts'
import { iriOf } from '../export/iri-of.ts'
import type { ArticlePage } from './article-page.ts'
import { publicAddress, publisherOf, siteOf } from './site-data.ts'
import type { Site } from './site.ts'

/** What search engines are told of a story: schema.org's NewsArticle. */
export function articleData(page: ArticlePage, guid: Guid, site: Site): object {
  const { headline, lead, byline, dateline, section, tags, language, image } = page
  const url = page.path === null ? null : publicAddress(page.path, site)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': iriOf(guid),
    ...(url !== null && { url, mainEntityOfPage: url }),
    headline,
    ...(lead.trim() !== '' && { description: lead }),
    datePublished: page.at.exact,
    dateModified: page.changedAt.exact,
    author: [byline.trim() === '' ? publisherOf(site) : { '@type': 'Person', name: byline }],
    publisher: publisherOf(site),
    ...(dateline.trim() !== '' && { dateline }),
    ...(section !== null && { articleSection: section.name }),
    ...(tags.length > 0 && { keywords: tags.map(({ name }) => name) }),
    inLanguage: language,
    version: page.version,
    ...(image !== null && { image: [imageData(image, site)] }),
    isPartOf: siteOf(site),
  }
}

function imageData(image: NonNullable<ArticlePage['image']>, site: Site): object {
  const { media, width, height, caption, credit } = image
  const address = site.addresses.media(media)
  return {
    '@type': 'ImageObject',
    url: publicAddress(address, site) ?? address,
    width,
    height,
    ...(caption.trim() !== '' && { caption }),
    ...(credit.trim() !== '' && { creditText: credit }),
  }
}
