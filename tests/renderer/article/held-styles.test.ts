import { describe, expect, it } from 'vitest'

import { holdStyles } from '../../../renderer/article/held-styles.ts'

describe('a foreign style or handler', () => {
  it.each([
    ['<p style="a">b</p>', '<p data-style="a">b</p>'],
    ['<p class=x\n STYLE = a>b', '<p class=x\n data-STYLE = a>b'],
    ["<p title='>' style='a'>", "<p title='>' data-style='a'>"],
    ['<p title=" style=a">', '<p title=" style=a">'],
    ['write style="a" in <b>it</b>', 'write style="a" in <b>it</b>'],
    ["don't <b style=a>don't</b>", "don't <b data-style=a>don't</b>"],
    ['a<style>p { b }</style>c', 'ac'],
    ['a<STYLE type="x">p', 'a'],
    ['<p onclick="a" title="onclick=b">c', '<p data-onclick="a" title="onclick=b">c'],
    ['<p/style=a><p title="b"onload = c>', '<p/data-style=a><p title="b"data-onload = c>'],
    ['<p title=style>', '<p title=style>'],
    ['a < b <p style="c', 'a < b <p data-style="c'],
    ['', ''],
  ])('is held back from the browser: %s', (html, held) => {
    expect(holdStyles(html)).toBe(held)
  })

  it.each([['<a '], ['<a "'], ["<a '"], ['<style>'], ['<'], [' style=']])(
    'takes no time in a text of nothing but %s',
    (piece) => {
      const before = performance.now()
      holdStyles(piece.repeat(200_000))
      expect(performance.now() - before).toBeLessThan(3000)
    },
  )
})
