import { parseFragment } from 'parse5'

import { readXml, type XmlElement } from '../xml/read-xml.ts'

const ofXml = new Set(['amp', 'lt', 'gt', 'quot', 'apos'])

/** A feed's bytes as text, in the encoding that it names; throws for bytes that are not in it. */
export function feedText(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  const said = /^\s*<\?xml[^>]*?encoding=["']([\w.-]+)["']/i.exec(start)?.[1] ?? 'utf-8'
  return new TextDecoder(/^utf-?16/i.test(said) ? 'utf-8' : said, { fatal: true }).decode(bytes)
}

/** The document of a feed; one that uses the entities of HTML, as many do, is read with what they stand for. */
export function feedXml(text: string): XmlElement {
  try {
    return readXml(text)
  } catch (error) {
    const spelt = text.replace(/&([a-z]+\d*);/gi, (entity: string, name: string) =>
      ofXml.has(name) ? entity : signOf(entity),
    )
    if (spelt === text) throw error
    return readXml(spelt)
  }
}

function signOf(entity: string): string {
  const [node] = parseFragment(entity).childNodes
  const sign = node !== undefined && 'value' in node ? node.value : ''
  return sign.startsWith('&') ? `&amp;${entity.slice(1)}` : sign
}
