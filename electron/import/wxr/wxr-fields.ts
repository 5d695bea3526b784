import type { XmlElement } from '../xml/read-xml.ts'
import { childrenOf, wordsOf } from '../xml/xml-parts.ts'

const wordpress = /^https?:\/\/wordpress\.org\/export\//

/** What an item, an author or a term says under each name, and the fields that plugins gave it. */
export function wxrFields(element: XmlElement) {
  return {
    /** A field of WordPress's own. */
    own: (name: string): string =>
      wordsOf(childrenOf(element, name).find(({ namespace }) => wordpress.test(namespace)) ?? null),
    /** A field of RSS. */
    rss: (name: string): string =>
      wordsOf(
        childrenOf(element, name).find(({ namespace }) => !wordpress.test(namespace)) ?? null,
      ),
    /** `content:encoded` or `excerpt:encoded`. */
    encoded: (name: 'content' | 'excerpt'): string =>
      wordsOf(
        childrenOf(element, 'encoded').find(({ namespace }) => namespace.includes(`/${name}/`)) ??
          null,
      ),
    meta: childrenOf(element, 'postmeta', 'termmeta').map(
      (one) =>
        [
          wordsOf(childrenOf(one, 'meta_key')[0] ?? null),
          wordsOf(childrenOf(one, 'meta_value')[0] ?? null),
        ] as const,
    ),
  }
}

export type WxrFields = ReturnType<typeof wxrFields>
