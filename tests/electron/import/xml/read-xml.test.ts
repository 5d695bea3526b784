import { describe, expect, it } from 'vitest'

import { readXml } from '../../../../electron/import/xml/read-xml.ts'
import { childOf, childrenOf, lineIn, wordsOf } from '../../../../electron/import/xml/xml-parts.ts'

describe('an XML document', () => {
  it('is read with its names, namespaces, attributes, text and CDATA in their order', () => {
    const root = readXml(
      '<a:r xmlns:a="urn:a" xml:lang="uk" q="1&amp;2">x<b/><![CDATA[<y>]]></a:r>',
    )
    expect(root).toEqual({
      name: 'r',
      namespace: 'urn:a',
      attributes: { 'xmlns:a': 'urn:a', 'xml:lang': 'uk', q: '1&2' },
      content: ['x', { name: 'b', namespace: '', attributes: {}, content: [] }, '<y>'],
    })
    expect(wordsOf(root)).toBe('x<y>')
  })

  it('gives its own children by name, and its words as a line', () => {
    const root = readXml('<r><p>a\n b</p><q/><p>c</p></r>')
    expect(childrenOf(root, 'p').map(lineIn)).toEqual(['a b', 'c'])
    expect(childOf(root, 'q')?.name).toBe('q')
    expect(childOf(root, 'z')).toBeNull()
  })

  it.each([
    ['<!DOCTYPE r [<!ENTITY a "b">]><r>&a;</r>', /entities/],
    ['<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r/>', /entities/],
    ['<r>&unknown;</r>', /entity/],
    ['<r><p></r>', /./],
    ['', /./],
    ['<a>'.repeat(300) + '</a>'.repeat(300), /too many/],
  ])('is refused as %s', (text, reason) => {
    expect(() => readXml(text)).toThrow(reason)
  })
})
