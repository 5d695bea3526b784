import { describe, expect, it } from 'vitest'

import { readXml } from '../../../../electron/import/xml/read-xml.ts'
import { wordsOf } from '../../../../electron/import/xml/xml-parts.ts'
import { element } from '../../../../shared/export/wxr/wxr-element.ts'

describe('a text in a WordPress export', () => {
  it.each([']]>', 'a ]]]]> b', '<p>x</p> & &amp;', ']]', '>', ''])(
    'is read as %j again',
    (text) => {
      expect(wordsOf(readXml(element('title', text)))).toBe(text)
    },
  )

  it('stands in CDATA, split where the text itself would end it', () => {
    expect(element('title', 'a ]]> b')).toBe('<title><![CDATA[a ]]]]><![CDATA[> b]]></title>\n')
  })

  it('has no sign that XML may not carry', () => {
    expect(wordsOf(readXml(element('title', 'a\u000Bb\uD83D')))).toBe('ab\uFFFD')
  })

  it('never becomes part of a tag', () => {
    expect(() => element('category nicename="a" onclick="<b>"', 'x')).toThrow(/not a tag/)
  })
})
