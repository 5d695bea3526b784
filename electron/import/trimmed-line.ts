import type { ProseNode } from '../../shared/prose/prose.ts'

/** A line without the space and the breaks at its end. */
export function trimmedLine(inline: readonly ProseNode[]): readonly ProseNode[] {
  for (let end = inline.length - 1; end >= 0; end -= 1) {
    const last = inline[end]
    const text = last?.type === 'text' ? (last.text ?? '').replace(/ $/, '') : ''
    if (last !== undefined && text !== '') return [...inline.slice(0, end), { ...last, text }]
  }
  return []
}
