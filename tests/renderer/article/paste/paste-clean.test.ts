// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'

import type { LeadImage } from '../../../../shared/article/content.ts'
import type { ProseNode } from '../../../../shared/prose/prose.ts'
import { pastedProse } from '../../../support/pasted-prose.ts'

const marks: Readonly<Record<string, string>> = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strike: 's',
  superscript: 'sup',
  subscript: 'sub',
  language: 'lang',
}

/** A body on one line, as `p(a <b>word</b>) ul(li(p(one)))`. */
function outline({ type, content = [], text = '', marks: all = [] }: ProseNode): string {
  if (type === 'hardBreak') return '⏎'
  if (type === 'text') {
    return all.toReversed().reduce((inner, { type, attrs }) => {
      return type === 'link'
        ? `[${inner}](${String(attrs?.['href'])})`
        : `<${marks[type]}>${inner}</${marks[type]}>`
    }, text)
  }
  const name = { paragraph: 'p', heading: 'h', bulletList: 'ul', orderedList: 'ol', listItem: 'li' }
  const inner = content.map(outline).join(content.some(isInline) ? '' : ' ')
  return `${Reflect.get(name, type) ?? type}(${inner})`
}

function isInline({ type }: ProseNode): boolean {
  return type === 'text' || type === 'hardBreak'
}

function pasted(html: string): string {
  return outline(pastedProse(html).prose).slice('doc('.length, -1)
}

const item = (level: number, sign: string, text: string, list = 'l0') =>
  `<p class=MsoListParagraph style='mso-list:${list} level${level} lfo1'><span style='mso-list:Ignore'>${sign}</span>${text}</p>`

describe('foreign text becomes a story’s', () => {
  it.each([
    ['a phrase stays a phrase', 'just <b>two</b> words', 'just <b>two</b> words'],
    ['two empty lines part paragraphs', '<div>a<br><br>b<br>c</div>', 'p(a) p(b⏎c)'],
    ['in paragraphs too', '<p>a<br><br><br>b</p><p>c</p>', 'p(a) p(b) p(c)'],
    ['breaks at the edges go', '<p><br>a<br></p><br><p>b</p>', 'p(a) p(b)'],
    ['empty paragraphs go', '<p>a</p><p>&nbsp;</p><p></p><p>b</p>', 'p(a) p(b)'],
    ['a first heading is a second', '<h1>a</h1><h5>b</h5><h6>c</h6>', 'h(a) h(b) h(c)'],
    [
      'a heading is bold as it is',
      '<h2><b>a</b> <span style="font-weight:700">b</span></h2>',
      'h(a b)',
    ],
    [
      'a link is underlined as it is',
      '<a href="https://x.example/"><u>a</u></a>',
      '[a](https://x.example/)',
    ],
    [
      'two of the same emphasis are one',
      '<b><span style="font-weight:bold">a</span></b>',
      '<b>a</b>',
    ],
    ['emphasis that is taken back is none', '<b style="font-weight:normal">a</b>', 'a'],
    [
      'all the styles',
      '<span style="font-weight:600;font-style:italic;text-decoration:underline line-through">a</span>',
      '<b><i><s><u>a</u></s></i></b>',
    ],
    [
      'languages of a spelling checker go',
      '<p class=MsoNormal><span lang=EN-US>a</span></p>',
      'p(a)',
    ],
    ['a passage in another language', '<p>a <span lang="fr">b</span></p>', 'p(a <lang>b</lang>)'],
    ['doubled spaces fold', '<p>a.&nbsp; b &nbsp;c 10&nbsp;000</p>', 'p(a. b c 10\u{a0}000)'],
    ['what was not shown is not pasted', '<p>a<span style="display: none">b</span></p>', 'p(a)'],
    ['a list in a list', '<ul><li>a</li><ul><li>b</li></ul></ul>', 'ul(li(p(a) ul(li(p(b)))))'],
    ['a table that only arranged', '<table><tr><td><p>a</p></td></tr></table>', 'p(a)'],
    [
      'a heading in a cell',
      '<table><tr><td><h2>a</h2></td><td>b</td></tr></table>',
      'table(tableRow(tableCell(p(a)) tableCell(p(b))))',
    ],
    [
      'a table in a table',
      '<table><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr></table></td></tr></table>',
      'p(a) table(tableRow(tableCell(p(b)) tableCell(p(c))))',
    ],
    [
      'a quote with its speaker',
      '<blockquote><p>We sail.</p><footer>He</footer></blockquote>',
      'blockquote(p(We sail.) attribution(He))',
    ],
    ['a pull quote', '<aside class="x pullquote"><p>Loud</p></aside>', 'pullQuote(p(Loud))'],
    ['a frame is a card', '<iframe src="https://films.example/1"></iframe>', 'embed()'],
    [
      'a frame that sells is none',
      '<p>a</p><iframe src="https://x.example/ads/1"></iframe>',
      'p(a)',
    ],
    [
      'a frame that counts is none',
      '<p>a</p><iframe width=1 src="https://x.example/"></iframe>',
      'p(a)',
    ],
    ['notes of another desk are words', '<p>a <span data-noted>b</span></p>', 'p(a b)'],
    [
      'a figure goes with its caption',
      '<figure><img src="https://x.example/a.jpg"><figcaption>c</figcaption></figure><p>a</p>',
      'p(a)',
    ],
  ])('%s', (_name, html, expected) => {
    expect(pasted(html)).toBe(expected)
  })

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java&#9;script:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'file:///etc/passwd',
    '//evil.example/',
    '/relative',
    'https://user@evil.example/',
    'https://user:secret@evil.example/',
    'tel:123',
    'blob:https://x.example/1',
  ])('a link to %s is words', (address) => {
    expect(pasted(`<p><a href="${address}">a</a></p>`)).toBe('p(a)')
  })

  it.each([
    'https://x.example/a?b=1',
    'http://x.example/',
    'mailto:a@x.example',
    ' https://x.example/ ',
  ])('a link to “%s” is a link', (address) => {
    expect(pasted(`<p><a href="${address}">a</a></p>`)).toBe(`p([a](${address.trim()}))`)
  })
})

describe('a list out of Word', () => {
  it('is one list with lists in its items', () => {
    const html = `${item(1, '·', 'a')}\n${item(2, 'o', 'b')}\n${item(3, '§', 'c')}\n${item(1, '·', 'd')}<p>e</p>`
    expect(pasted(html)).toBe('ul(li(p(a) ul(li(p(b) ul(li(p(c)))))) li(p(d))) p(e)')
  })

  it('is numbered where its signs are numbers or letters', () => {
    expect(pasted(item(1, '1.', 'a') + item(2, 'a)', 'b') + item(2, 'b)', 'c'))).toBe(
      'ol(li(p(a) ol(li(p(b)) li(p(c)))))',
    )
    const [list] = pastedProse(item(1, '4.', 'd')).prose.content ?? []
    expect(list).toMatchObject({ type: 'orderedList', attrs: { start: 4 } })
  })

  it('ends where another begins, and where a paragraph stands between', () => {
    expect(pasted(item(1, '·', 'a') + item(1, '1.', 'b', 'l1'))).toBe('ul(li(p(a))) ol(li(p(b)))')
    expect(pasted(`${item(1, '·', 'a')}<p>b</p>${item(1, '·', 'c')}`)).toBe(
      'ul(li(p(a))) p(b) ul(li(p(c)))',
    )
  })

  it('may begin at any level', () => {
    expect(pasted(item(3, '·', 'a') + item(1, '·', 'b'))).toBe('ul(li(p(a))) ul(li(p(b)))')
  })
})

describe('pictures in foreign text', () => {
  const address = 'data:image/png;base64,AAAA'
  const picture: LeadImage = {
    media: `${'a'.repeat(64)}.png` as LeadImage['media'],
    width: 30,
    height: 20,
    alt: '',
    caption: 'A ferry',
    credit: 'Ann / AP',
  }

  it('that stood in the text itself stand where they were, as the desk’s own', () => {
    const html = `<p>a</p><p><img src="${address}" alt="Boat" width="900"></p><p>b</p>`
    const [, image] = pastedProse(html, { [address]: picture }).prose.content ?? []
    expect(image).toEqual({ type: 'image', attrs: { ...picture, alt: 'Boat' } })
  })

  it('that stand elsewhere are counted and left out, pixels that count readers not even that', () => {
    const { prose, leftOut } = pastedProse(
      '<p>a<img src="https://x.example/a.png"><img src="https://x.example/p.gif" width=1 height=1>' +
        `<img data-media="${'b'.repeat(64)}.jpg"><img src="file:///c.png"></p>`,
    )
    expect([outline(prose), leftOut]).toEqual(['doc(p(a))', 3])
  })
})
