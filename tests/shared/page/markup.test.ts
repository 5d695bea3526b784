import * as fc from 'fast-check'
import { parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'

import { legalText } from '../../../shared/export/legal-text.ts'
import { type Markup, markup } from '../../../shared/page/markup.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '=', '/', ' ', 'a', '\uD800', '\r') }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '" onload="alert(1)',
    "' onload='alert(1)",
    '</p><img src=x onerror=alert(1)>',
    '<!--',
    ']]>',
    '&lt;b&gt;',
    '&#x3c;b&#x3e;',
  ),
)

describe('a template', () => {
  it('shows any text as that text, never as an element', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, text) => {
        const tree = parseFragment(markup`<p title="${title}">${text}</p>`.toString())
        const expected = {
          attrs: [{ name: 'title', value: legalText(title) }],
          childNodes: legalText(text) === '' ? [] : [{ nodeName: '#text', value: legalText(text) }],
        }
        expect(tree.childNodes).toHaveLength(1)
        expect(tree.childNodes[0]).toMatchObject({ nodeName: 'p', ...expected })
      }),
    )
  })

  it('escapes the value of an attribute that is put into its tag later', () => {
    const value = 'a" onclick="x'
    const [one, two] = [markup` title="${value}"`, markup` lang="a-${value}" id="${value}"`]
    expect(markup`<p${one}>"</p>`.toString()).toBe('<p title="a&quot; onclick=&quot;x">"</p>')
    expect(two.toString()).toBe(' lang="a-a&quot; onclick=&quot;x" id="a&quot; onclick=&quot;x"')
    expect(markup`a = "${value}"`.toString()).toBe('a = "a" onclick="x"')
  })

  it('puts finished markup in as it is, and null as nothing', () => {
    const bold = markup`<b>${'1 < 2'}</b>`
    expect(markup`<p>${bold}${null}${[bold, null, bold]}${7}</p>`.toString()).toBe(
      '<p><b>1 &lt; 2</b><b>1 &lt; 2</b><b>1 &lt; 2</b>7</p>',
    )
  })

  it('takes nothing for markup that only looks like it', () => {
    const fake = { toString: () => '<script>' } as unknown as Markup
    expect(() => markup`<p>${fake}</p>`.toString()).toThrow()
  })

  it('refuses text where no escaping would help', () => {
    const text = 'onclick=alert(1)'
    expect(() => markup`<p ${text}>`).toThrow('outside double quotes')
    expect(() => markup`<p class=${text}>`).toThrow('outside double quotes')
    expect(() => markup`<p class='${text}'>`).toThrow('outside double quotes')
    expect(() => markup`<${text}>`).toThrow('outside double quotes')
    expect(() => markup`<script>${text}</script>`).toThrow('not for a template')
    expect(() => markup`<!-- ${text} -->`).toThrow('not for a template')
  })
})
