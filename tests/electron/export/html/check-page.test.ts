import { describe, expect, it } from 'vitest'

import { checkPage } from '../../../../electron/export/html/check-page.ts'

const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`

function page(body: string, head = policy): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}<title>T</title></head><body><h1>T</h1>${body}</body></html>`
}

function violation(body: string, head?: string): string | null {
  const files = ['articles/two.html', 'media/a.jpg', 'style.css']
  return checkPage(page(body, head), 'articles/one.html', (path) => files.includes(path))
}

describe('the check of a finished page', () => {
  it('finds nothing in a page as we write it', () => {
    const link = '<a href="https://example.org/" rel="noopener noreferrer">x</a>'
    const body = `<p lang="uk">${link}<a href="../articles/two.html">y</a><a href="#news">z</a></p><img src="../media/a.jpg" alt="">`
    const data = '<script type="application/ld+json">{"a":"\\u003c"}</script>'
    const head = `${policy}<link rel="stylesheet" href="../style.css">${data}`
    expect(violation(body, head)).toBeNull()
  })

  it.each([
    ['<script>x</script>', 'element script'],
    ['<script type="application/ld+json" src="../a.js">{}</script>', 'element script'],
    ['<script type="application/ld+json">alert(1)</script>', 'element script'],
    ['<script type="application/ld+json">{"a":"<b>"}</script>', 'element script'],
    ['<script type="module">{}</script>', 'element script'],
    ['<script src="../search/search.js" defer></script>', 'element script'],
    ['<style>p{}</style>', 'element style'],
    ['<iframe></iframe>', 'element iframe'],
    ['<svg><a></a></svg>', 'element svg'],
    ['<form></form>', 'element form'],
    ['<constructor></constructor>', 'element constructor'],
    ['<p onclick="x">a</p>', 'attribute p.onclick'],
    ['<p style="color:red">a</p>', 'attribute p.style'],
    ['<p id="news">a</p>', 'attribute p.id'],
    ['<img src="https://evil.example/a.jpg" alt="">', 'address of a img'],
    ['<img src="../media/gone.jpg" alt="">', 'address of a img'],
    ['<img src="javascript:x" alt="">', 'address of a img'],
    ['<a href="javascript:x">a</a>', 'address of a a'],
    ['<a href="../articles/gone.html">a</a>', 'address of a a'],
    ['<a href="//evil.example/articles/two.html">a</a>', 'address of a a'],
    ['<a href="https://example.org/">a</a>', 'address of a a'],
    ['<h1>two</h1>', 'not one h1'],
    ['<main id="news"></main><main id="news"></main>', 'an id twice'],
  ])('finds what is wrong with %s', (body, found) => {
    expect(violation(body)).toBe(found)
  })

  it.each([
    ['', 'no policy'],
    [`${policy}<meta http-equiv="refresh" content="0;url=//x">`, 'address of a meta'],
    [`${policy}<meta name="referrer" content="unsafe-url">`, 'address of a meta'],
    [`${policy}<link rel="stylesheet" href="https://evil.example/a.css">`, 'address of a link'],
    [`${policy}<link rel="preload" href="../style.css">`, 'address of a link'],
    [`${policy}<base href="https://evil.example/">`, 'element base'],
  ])('finds what is wrong with the head %s', (head, found) => {
    expect(violation('', head)).toBe(found)
  })
})

describe('the check of the search page', () => {
  const search = (script: string): string | null =>
    checkPage(page(script), 'search.html', (path) => path === 'search/search.js')

  it('lets no other page run that script', () => {
    const script = '<script src="/search/search.js" defer></script>'
    const stands = (path: string): boolean => path === 'search/search.js'
    expect(checkPage(page(script), 'search.html', stands)).toBeNull()
    expect(checkPage(page(script), 'articles/one.html', stands)).toBe('element script')
  })

  it('lets it run the site’s own script and nothing else', () => {
    expect(search('<script src="search/search.js" defer></script>')).toBeNull()
    for (const script of [
      '<script src="search/gone.js" defer></script>',
      '<script src="https://evil.example/search/search.js" defer></script>',
      '<script src="search/search.js" defer>alert(1)</script>',
      '<script src="search/search.js" defer type="module"></script>',
      '<script>alert(1)</script>',
    ]) {
      expect(search(script)).toBe('element script')
    }
  })
})
