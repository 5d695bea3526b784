import * as fc from 'fast-check'
import { parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'

import { legalText } from '../../../shared/export/legal-text.ts'
import { linkedData } from '../../../shared/page/markup.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('</script><script>alert(1)</script>', '<!--<script>', ']]>', '\u2028', '&lt;'),
)

describe('data in a page’s head', () => {
  it('is one element that holds just that, whatever its texts say', () => {
    fc.assert(
      fc.property(anyText, anyText, (headline, name) => {
        const tree = parseFragment(linkedData({ headline, author: [{ name }] }).toString())
        const [script, ...others] = tree.childNodes.filter(({ nodeName }) => nodeName !== '#text')
        expect(others).toEqual([])
        if (script === undefined || !('childNodes' in script)) throw new Error('no element')
        const [text] = script.childNodes
        const json = text !== undefined && 'value' in text ? text.value : ''
        expect(JSON.parse(json)).toEqual({
          headline: legalText(headline),
          author: [{ name: legalText(name) }],
        })
        expect(json).not.toMatch(/[<>&]/)
      }),
    )
  })
})
