import { element, parent, type Xml } from './wxr-element.ts'

/** A field that WordPress keeps with a post or a term without knowing it. */
export function meta(tag: 'wp:postmeta' | 'wp:termmeta', key: string, value: string): Xml {
  return parent(tag, element('wp:meta_key', key), element('wp:meta_value', value))
}
