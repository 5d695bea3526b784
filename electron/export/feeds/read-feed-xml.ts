import { SaxesParser } from 'saxes'

import type { ReadFeed } from './check-feed.ts'

const atom = 'http://www.w3.org/2005/Atom'
const content = 'http://purl.org/rss/1.0/modules/content/'

type Part = 'id' | 'title' | 'html'

const parts: Readonly<Record<string, Part>> = {
  ' guid': 'id',
  ' title': 'title',
  [`${content} encoded`]: 'html',
  [`${atom} id`]: 'id',
  [`${atom} title`]: 'title',
  [`${atom} content`]: 'html',
}

/** The items of an RSS or Atom feed; throws on anything that is not well-formed XML. */
export function readFeedXml(text: string): ReadFeed {
  const parser = new SaxesParser({ xmlns: true })
  const items: Record<Part, string>[] = []
  const path: string[] = []
  let item: Record<Part, string> | null = null
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ uri, local }) => {
    const name = `${uri} ${local}`
    path.push(name)
    if (name !== ' item' && name !== `${atom} entry`) return
    item = { id: '', title: '', html: '' }
    items.push(item)
  })
  parser.on('text', (words) => {
    // An item's own parts stand right under it.
    const isOwn = path.at(-2) === ' item' || path.at(-2) === `${atom} entry`
    const part = isOwn ? parts[path.at(-1) ?? ''] : undefined
    if (item !== null && part !== undefined) item[part] += words
  })
  parser.on('closetag', () => {
    path.pop()
  })
  parser.write(text).close()
  return { items }
}
