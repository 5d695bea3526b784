import MarkdownIt from 'markdown-it'
import type Token from 'markdown-it/lib/token.mjs'

import { htmlToProse, type ReadHtml } from '../html-to-prose.ts'
import { paragraphKind } from './paragraph-kind.ts'

const reader = new MarkdownIt({ html: true })
Object.assign(reader.options, { maxNesting: 200 })
// Which address may stand is for `htmlToProse` to say, and it stands as it was written.
reader.validateLink = () => true
reader.normalizeLink = (address) => address

const signed = /<p>— <cite>((?:(?!<\/?p>)[\s\S])*?)<\/cite><\/p>(?=\s*<\/blockquote>)/g
/** The heads of a table that has none: Markdown cannot leave them out. */
const headless = /<thead>\s*<tr>\s*(?:<th[^>]*><\/th>\s*)+<\/tr>\s*<\/thead>/g

/** Markdown as a body: what our own export writes comes back as it was, other files by CommonMark and pipe tables. */
export function markdownToProse(markdown: string, language = ''): ReadHtml {
  const tokens = reader.parse(markdown, {})
  for (const [at, token] of tokens.entries()) {
    const [inline, close] = [tokens[at + 1], tokens[at + 2]]
    if (token.type === 'paragraph_open' && inline !== undefined && close !== undefined) {
      asMeant(token, inline, close)
    }
  }
  const html = reader.renderer
    .render(tokens, reader.options, {})
    .replace(signed, '<footer>$1</footer>')
    .replace(headless, '')
  return htmlToProse(html, language)
}

/** A paragraph that is a picture with its words, or a card, as the HTML that says so. */
function asMeant(open: Token, inline: Token, close: Token): void {
  const children = inline.children ?? []
  const kind = paragraphKind(children)
  if (kind === null) return
  if (kind.type === 'embed') {
    open.attrSet('class', 'embed')
    children[0]?.attrs?.splice(1)
    return
  }
  const { escapeHtml } = reader.utils
  const said = (name: 'caption' | 'credit'): string =>
    kind[name] === '' ? '' : `<span class="${name}">${escapeHtml(kind[name])}</span>`
  const html = `<figure><img src="${escapeHtml(kind.href)}" alt="${escapeHtml(kind.alt)}"><figcaption>${said('caption')} ${said('credit')}</figcaption></figure>\n`
  open.hidden = true
  close.hidden = true
  inline.type = 'html_block'
  inline.content = html
  inline.children = null
}
