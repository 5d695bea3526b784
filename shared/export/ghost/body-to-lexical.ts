import { isEmptyLine } from '../../prose/is-empty-line.ts'
import { siteOf } from '../../prose/embed-address.ts'
import type { ProseNode } from '../../prose/prose.ts'
import type { PublicProse } from '../../prose/public-prose.ts'
import { toHtml, type ToHtmlOptions } from '../../prose/to-html.ts'
import { withoutNoted } from '../../prose/without-noted.ts'
import { captionWords } from '../../page/picture-to-html.ts'
import { inlineToLexical, isLexicalLine } from './inline-to-lexical.ts'
import { type LexicalNode, lexicalElement } from './lexical.ts'
import { isLexicalList, listToLexical } from './list-to-lexical.ts'

/**
 * A body as the blocks of Ghost's editor. What the editor has no block for, as a table or a quote with its
 * speaker, goes out as a card of HTML, which Ghost shows as it is.
 */
export function bodyToLexical(body: PublicProse, options: ToHtmlOptions): readonly LexicalNode[] {
  return (body.content ?? []).flatMap((node) => {
    const block = blockOf(node, options)
    if (block !== null) return [block]
    const html = toHtml(withoutNoted({ type: 'doc', content: [node] }), options).markup.toString()
    return html === '' ? [] : [htmlCard(html)]
  })
}

export function htmlCard(html: string): LexicalNode {
  return { type: 'html', version: 1, html }
}

type Show = (node: ProseNode, options: ToHtmlOptions) => LexicalNode | null

const blocks: Readonly<Record<string, Show>> = {
  paragraph: (node) => lineOf(node, 'paragraph'),
  heading: (node) => lineOf(node, 'extended-heading', { tag: `h${String(node.attrs?.['level'])}` }),
  bulletList: (node) => (isLexicalList(node) ? listToLexical(node) : null),
  orderedList: (node) => (isLexicalList(node) ? listToLexical(node) : null),
  blockquote: ({ content = [] }) => {
    const [line, ...others] = content
    // A quote of Lexical is one line, and nobody's.
    if (line?.type !== 'paragraph' || others.length > 0) return null
    return lineOf(line, 'extended-quote')
  },
  horizontalRule: () => ({ type: 'horizontalrule', version: 1 }),
  embed: ({ attrs = {} }) => {
    const { href, title } = attrs
    const url = String(href)
    const site = siteOf(url)
    const about = { icon: '', title: String(title), description: '', author: '', publisher: site }
    return { type: 'bookmark', version: 1, url, metadata: { ...about, thumbnail: '' }, caption: '' }
  },
  image: ({ attrs = {} }, { mediaAddress }) => ({
    type: 'image',
    version: 1,
    src: mediaAddress(String(attrs['media'])),
    width: attrs['width'],
    height: attrs['height'],
    title: '',
    alt: attrs['alt'],
    caption: captionOf(attrs),
    cardWidth: 'regular',
    href: '',
  }),
}

/** A caption with its credit, as HTML. */
export function captionOf(said: Readonly<Record<string, unknown>>): string {
  return captionWords(words(said['caption']), words(said['credit'])).toString()
}

function blockOf(node: ProseNode, options: ToHtmlOptions): LexicalNode | null {
  const show = Object.hasOwn(blocks, node.type) ? blocks[node.type] : undefined
  return show?.(node, options) ?? null
}

function lineOf(
  node: ProseNode,
  type: string,
  more: Readonly<Record<string, unknown>> = {},
): LexicalNode | null {
  const { content = [] } = node
  if (isEmptyLine(node) || !isLexicalLine(content)) return null
  return lexicalElement(type, inlineToLexical(content), more)
}

function words(said: unknown): string {
  return typeof said === 'string' ? said : ''
}
