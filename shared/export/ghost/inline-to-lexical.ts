import { isSameJson } from '../../is-same-json.ts'
import type { Mark, ProseNode } from '../../prose/prose.ts'
import { type LexicalNode, lexicalElement } from './lexical.ts'

/** Lexical keeps a text's marks as the bits of one number. */
export const lexicalFormats: Readonly<Record<string, number>> = {
  bold: 1,
  italic: 2,
  strike: 4,
  underline: 8,
  subscript: 32,
  superscript: 64,
}

/** A line of text; neighbours under one link are one link. */
export function inlineToLexical(nodes: readonly ProseNode[]): readonly LexicalNode[] {
  const shown: LexicalNode[] = []
  for (let at = 0; at < nodes.length;) {
    const link = linkOf(nodes[at])
    const end = nodes.findIndex((node, index) => index > at && !isSameJson(linkOf(node), link))
    const run = nodes.slice(at, end === -1 ? nodes.length : end).map(leafOf)
    if (link === null) shown.push(...run)
    else {
      const { href } = link.attrs ?? {}
      const about = { url: href, rel: 'noopener noreferrer', target: null, title: null }
      shown.push(lexicalElement('link', run, about))
    }
    at += run.length
  }
  return shown
}

/** Whether a line says no more than Lexical can keep: it does not know of languages. */
export function isLexicalLine(nodes: readonly ProseNode[]): boolean {
  return nodes.every(({ type, marks = [] }) => {
    const isKnown = marks.every((mark) => mark.type === 'link' || mark.type in lexicalFormats)
    return (type === 'text' || type === 'hardBreak') && isKnown
  })
}

function linkOf(node: ProseNode | undefined): Mark | null {
  return node?.marks?.find(({ type }) => type === 'link') ?? null
}

function leafOf({ type, text = '', marks = [] }: ProseNode): LexicalNode {
  if (type === 'hardBreak') return { type: 'linebreak', version: 1 }
  const format = marks.reduce((bits, mark) => bits | (lexicalFormats[mark.type] ?? 0), 0)
  return { detail: 0, format, mode: 'normal', style: '', text, type: 'extended-text', version: 1 }
}
