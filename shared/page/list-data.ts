import { publicAddress } from './site-data.ts'
import type { Site } from './site.ts'
import type { NamedStory } from './story.ts'

/** What search engines are told of a list of stories: schema.org's ItemList, of those that have a page here. */
export function listData(name: string, stories: readonly NamedStory[], site: Site): object {
  const urls = stories.flatMap(({ guid }) => {
    const address = site.addresses.article(guid)
    return address === null ? [] : [publicAddress(address, site) ?? address]
  })
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name,
    numberOfItems: urls.length,
    itemListElement: urls.map((url, at) => ({ '@type': 'ListItem', position: at + 1, url })),
  }
}
