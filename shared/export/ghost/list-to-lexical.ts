import type { ProseNode } from '../../prose/prose.ts'
import { inlineToLexical, isLexicalLine } from './inline-to-lexical.ts'
import { type LexicalNode, lexicalElement } from './lexical.ts'

// A list that is nested deeper goes out as HTML, which has no need of a call a level.
const deepest = 20

/** Whether a list holds only lines, and lists under them: an item of Lexical has no paragraphs. */
export function isLexicalList(node: ProseNode, depth = 0): boolean {
  if (depth >= deepest || (node.attrs?.['type'] ?? null) !== null) return false
  return (node.content ?? []).every(({ content = [] }) => {
    const [first, ...rest] = content
    if (first?.type !== 'paragraph' || !isLexicalLine(first.content ?? [])) return false
    return rest.every((child) => isList(child) && isLexicalList(child, depth + 1))
  })
}

/** A list; one that is nested stands in an item of its own, as Lexical has it. */
export function listToLexical(node: ProseNode): LexicalNode {
  const isNumbered = node.type === 'orderedList'
  const start = isNumbered && typeof node.attrs?.['start'] === 'number' ? node.attrs['start'] : 1
  let value = start
  const items = (node.content ?? []).flatMap(({ content = [] }) => {
    const [first, ...nested] = content
    const item = lexicalElement('listitem', inlineToLexical(first?.content ?? []), { value })
    value += 1
    const under = nested.map((list) => lexicalElement('listitem', [listToLexical(list)], { value }))
    return [item, ...under]
  })
  const kind = isNumbered ? 'number' : 'bullet'
  return lexicalElement('list', items, { listType: kind, start, tag: isNumbered ? 'ol' : 'ul' })
}

function isList({ type }: ProseNode): boolean {
  return type === 'bulletList' || type === 'orderedList'
}
