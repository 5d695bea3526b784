import { markup, type Markup } from '../../page/markup.ts'
import { isLanguageTag } from '../../prose/language-tag.ts'
import { isLinkAddress } from '../../prose/link-address.ts'
import type { Mark, ProseNode } from '../../prose/prose.ts'
import type { DocxBook } from './docx-book.ts'

// In the order that the schema asks of a run's properties.
const properties: readonly (readonly [type: string, show: (mark: Mark) => Markup | null])[] = [
  ['bold', () => markup`<w:b/>`],
  ['italic', () => markup`<w:i/>`],
  ['strike', () => markup`<w:strike/>`],
  ['underline', () => markup`<w:u w:val="single"/>`],
  ['subscript', () => markup`<w:vertAlign w:val="subscript"/>`],
  ['superscript', () => markup`<w:vertAlign w:val="superscript"/>`],
  [
    'language',
    ({ attrs }) => {
      const lang = attrs?.['lang']
      return isLanguageTag(lang) ? markup`<w:lang w:val="${lang}"/>` : null
    },
  ],
]
const known: readonly string[] = [...properties.map(([type]) => type), 'link']

/** A run of text with its marks; neighbours under one address are one link. */
export function docxRuns(nodes: readonly ProseNode[], book: DocxBook): Markup {
  const parts: Markup[] = []
  for (let at = 0; at < nodes.length;) {
    const href = addressOf(nodes[at], book)
    const end = nodes.findIndex((node, next) => next > at && addressOf(node, book) !== href)
    const run = nodes.slice(at, end === -1 ? nodes.length : end)
    const runs = markup`${run.map((node) => runOf(node, href !== null, book))}`
    parts.push(
      href === null ? runs : markup`<w:hyperlink r:id="${book.linkId(href)}">${runs}</w:hyperlink>`,
    )
    at += run.length
  }
  return markup`${parts}`
}

/** Words without marks of their own. */
export function docxWords(text: string): Markup {
  return markup`<w:r><w:t xml:space="preserve">${text.replace(/[ \t\n\r\f]+/g, ' ')}</w:t></w:r>`
}

/** Words that lead to an address. */
export function docxLink(text: string, href: string, book: DocxBook): Markup {
  return markup`<w:hyperlink r:id="${book.linkId(href)}"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:hyperlink>`
}

function addressOf(node: ProseNode | undefined, { lost }: DocxBook): string | null {
  const link = node?.marks?.find(({ type }) => type === 'link')
  if (link === undefined) return null
  const href = link.attrs?.['href']
  if (isLinkAddress(href)) return href
  lost.add('address of a link')
  return null
}

function runOf({ type, text = '', marks = [] }: ProseNode, isLink: boolean, { lost }: DocxBook) {
  for (const mark of marks) if (!known.includes(mark.type)) lost.add(`mark ${mark.type}`)
  const shown = properties.flatMap(([name, show]) => {
    const mark = marks.find((one) => one.type === name)
    if (mark === undefined) return []
    const property = show(mark)
    if (property === null) lost.add('name of a language')
    return property === null ? [] : [property]
  })
  const style = isLink ? [markup`<w:rStyle w:val="Hyperlink"/>`] : []
  const all = [...style, ...shown]
  const said =
    type === 'hardBreak'
      ? markup`<w:br/>`
      : markup`<w:t xml:space="preserve">${text.replace(/[ \t\n\r\f]+/g, ' ')}</w:t>`
  return markup`<w:r>${all.length === 0 ? null : markup`<w:rPr>${all}</w:rPr>`}${said}</w:r>`
}
