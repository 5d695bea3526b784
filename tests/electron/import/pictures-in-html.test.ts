import { describe, expect, it } from 'vitest'

import { htmlToProse } from '../../../electron/import/html-to-prose.ts'
import { incomingMedia } from '../../../shared/import/incoming-pictures.ts'
import { readProse } from '../../../shared/prose/read-prose.ts'

const typesOf = (html: string) => htmlToProse(html).prose.content?.map(({ type }) => type)

describe('a picture in the HTML of a wire', () => {
  it('stands where it stood, with its words', () => {
    const html =
      '<p>a</p><figure><a href="x"><img src="b.jpg" alt="A ferry"></a>' +
      '<figcaption><span>At dawn</span> <span class="credit">O. M.</span></figcaption></figure><p>c</p>'
    const { prose, pictures } = htmlToProse(html)
    const ofIt = { alt: 'A ferry', caption: 'At dawn', credit: 'O. M.' }
    expect(pictures).toEqual([{ href: 'b.jpg', ...ofIt }])
    expect(prose.content?.map(({ type }) => type)).toEqual(['paragraph', 'image', 'paragraph'])
    expect(prose.content?.[1]?.attrs).toEqual({
      media: incomingMedia(0),
      width: 0,
      height: 0,
      ...ofIt,
    })
    expect(readProse(prose)).not.toBeNull()
  })

  it.each([
    ['<p>a<img src="b.jpg">c</p>', ['paragraph', 'image', 'paragraph']],
    ['<ul><li>a<img src="b.jpg"></li></ul>', ['image', 'bulletList']],
    ['<table><tr><td>a<img src="b.jpg"></td><td>b</td></tr></table>', ['image', 'table']],
    ['<blockquote><p>a</p><img src="b.jpg"></blockquote>', ['blockquote']],
    ['<p>a</p><img src="data:image/gif;base64,R0"><img src="t.gif" width="1">', ['paragraph']],
  ])('in %s is where the body may have one', (html, types) => {
    expect(typesOf(html)).toEqual(types)
    expect(readProse(htmlToProse(html).prose)).not.toBeNull()
  })
})
