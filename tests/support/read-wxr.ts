import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { readXml, type XmlElement } from '../../electron/import/xml/read-xml.ts'
import { childOf, childrenOf, wordsOf } from '../../electron/import/xml/xml-parts.ts'

/** An item of a WordPress export as its importer would find it. */
export type FoundPost = {
  readonly field: (name: string) => string
  readonly meta: ReadonlyMap<string, string>
  readonly terms: readonly string[]
}

export async function readWxr(out: string) {
  const rss = readXml(await readFile(join(out, 'wordpress.xml'), 'utf8'))
  const channel = childOf(rss, 'channel') ?? rss
  const posts = childrenOf(channel, 'item').map(postOf)
  return {
    channel,
    posts: posts.filter(({ field }) => field('post_type') === 'post'),
    attachments: posts.filter(({ field }) => field('post_type') === 'attachment'),
  }
}

function postOf(item: XmlElement): FoundPost {
  const meta = childrenOf(item, 'postmeta').map(
    (one) => [wordsOf(childOf(one, 'meta_key')), wordsOf(childOf(one, 'meta_value'))] as const,
  )
  return {
    field: (name) => wordsOf(fieldOf(item, name)),
    meta: new Map(meta),
    terms: childrenOf(item, 'category').map(
      ({ attributes }) => `${attributes['domain']}:${attributes['nicename']}`,
    ),
  }
}

/** `content` and `excerpt` share a name, and differ by their namespaces. */
function fieldOf(item: XmlElement, name: string): XmlElement | null {
  const encoded = childrenOf(item, 'encoded')
  if (name === 'content') return encoded.find(({ namespace }) => /content/.test(namespace)) ?? null
  if (name === 'excerpt') return encoded.find(({ namespace }) => /excerpt/.test(namespace)) ?? null
  return childOf(item, name)
}
