import { SaxesParser } from 'saxes'

import {
  rdfNamespace,
  xmpNames,
  xmpNamespaces,
  xmpProperties,
  type XmpName,
} from './xmp-property.ts'
import type { XmpWords } from './xmp-property.ts'

type Said = { readonly text: string; readonly isForAll: boolean }
type Open = { readonly name: XmpName; readonly depth: number; text: string; isForAll: boolean }

const byKey = new Map<string, XmpName>(
  xmpNames.map((name) => {
    const [prefix, local] = xmpProperties[name]
    return [`${xmpNamespaces[prefix]} ${local}`, name]
  }),
)

/**
 * What an XMP packet says of the picture, from the properties of the picture itself and not of
 * what is shown in it. A damaged packet gives what stood before the damage. Time grows with its length.
 */
export function readXmp(packet: string): XmpWords {
  const found = new Map<XmpName, Said[]>()
  try {
    walk(packet, found)
  } catch {
    // What was closed before the damage is whole.
  }
  return Object.fromEntries([...found].map(([name, said]) => [name, meant(name, said)]))
}

function walk(packet: string, found: Map<XmpName, Said[]>): void {
  const parser = new SaxesParser({ xmlns: true })
  const add = (name: XmpName, said: Said): void => {
    if (said.text.trim() !== '') found.set(name, [...(found.get(name) ?? []), said])
  }
  const path: string[] = []
  let open: Open | null = null
  parser.on('opentag', ({ uri, local, attributes }) => {
    const key = `${uri} ${local}`
    if (key === `${rdfNamespace} Description` && path.at(-1) === `${rdfNamespace} RDF`) {
      for (const { uri, local, value } of Object.values(attributes)) {
        const name = byKey.get(`${uri} ${local}`)
        if (name !== undefined) add(name, { text: value, isForAll: true })
      }
    }
    const name = isProperty(path) ? byKey.get(key) : undefined
    if (name !== undefined) open = { name, depth: path.length, text: '', isForAll: false }
    else if (open !== null && key === `${rdfNamespace} li`) {
      open.text = ''
      open.isForAll = attributes['xml:lang']?.value === 'x-default'
    }
    path.push(key)
  })
  const take = (text: string): void => {
    if (open !== null) open.text += text
  }
  parser.on('text', take)
  parser.on('cdata', take)
  parser.on('closetag', ({ uri, local }) => {
    path.pop()
    if (open === null) return
    const isEnd = path.length === open.depth
    if (isEnd || `${uri} ${local}` === `${rdfNamespace} li`) {
      add(open.name, { text: open.text, isForAll: open.isForAll })
      open.text = ''
    }
    if (isEnd) open = null
  })
  parser.write(packet.replace(/^[\s\u{feff}]+/u, '')).close()
}

function isProperty(path: readonly string[]): boolean {
  return path.at(-1) === `${rdfNamespace} Description` && path.at(-2) === `${rdfNamespace} RDF`
}

function meant(name: XmpName, said: readonly Said[]): readonly string[] {
  const texts = said.map(({ text }) => text)
  if (xmpProperties[name][2] === 'Seq') return texts
  return [said.find(({ isForAll }) => isForAll)?.text ?? texts[0] ?? '']
}
