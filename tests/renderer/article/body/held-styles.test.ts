// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'

import { holdStyles, releaseStyles } from '../../../../renderer/article/body/held-styles.ts'

function parsed(html: string): HTMLElement {
  const dom = document.implementation.createHTMLDocument().createElement('div')
  dom.innerHTML = html
  return dom
}

describe('a foreign style or handler', () => {
  it.each([
    ['<p style="a">b</p>', '<p data-style="a">b</p>'],
    ['<p class=x\n STYLE = a>b', '<p class="x" data-style="a">b</p>'],
    ["<p title='>' style='a'>", '<p title=">" data-style="a"></p>'],
    ['<p title=" style=a">', '<p title=" style=a"></p>'],
    ['write style="a" in <b>it</b>', 'write style="a" in <b>it</b>'],
    ["don't <b style=a>don't</b>", 'don\'t <b data-style="a">don\'t</b>'],
    ['a<style>p { b }</style>c', 'ac'],
    ['a<STYLE type="x">p', 'a'],
    ['a<svg><style>p { b }</style></svg>c', 'a<svg></svg>c'],
    ['<styled-line>only once</styled-line>', '<styled-line>only once</styled-line>'],
    ['<p onclick="a" title="onclick=b">c', '<p title="onclick=b">c</p>'],
    ['<p/style=a><p title="b"onload = c>', '<p data-style="a"></p><p title="b"></p>'],
    ['<p title=style>', '<p title="style"></p>'],
    ['a < b <p style="c', 'a &lt; b '],
    ['<b x"y style="c">d</b>', '<b x"y="" data-style="c">d</b>'],
    ['<!-- <a x=" --><p style="b">c', '<!-- <a x=" --><p data-style="b">c</p>'],
    ['</p x="><p style="b">c', '<p></p>c'],
    ['<b on="a">on only</b>', '<b on="a">on only</b>'],
    ['', ''],
  ])('is held back from the browser, and nothing else changes: %s', (html, released) => {
    const held = parsed(holdStyles(html))
    expect(held.querySelectorAll('[style], [onclick], [onload], style')).toHaveLength(0)
    releaseStyles(held)
    expect(held.innerHTML).toBe(released)
  })

  it('is one whose name a browser reads so, wherever that is', () => {
    const held = parsed(
      holdStyles('<a"<p style="a">b</a"<p><textarea><a x="</textarea><i style=c>'),
    )
    expect(held.querySelectorAll('[style]')).toHaveLength(0)
    releaseStyles(held)
    expect(held.querySelectorAll('[data-style]')).toHaveLength(2)
    expect(held.querySelector('textarea')?.textContent).toBe('<a x="')
  })

  it.each([['<a '], ['<a "'], ["<a '"], ['<style>'], ['<'], [' style=']])(
    'costs no more than reading it in a text of nothing but %s',
    (piece) => {
      const few = holdStyles(piece.repeat(10)).length
      expect(holdStyles(piece.repeat(200_000))).toHaveLength(few * 20_000)
    },
  )
})
