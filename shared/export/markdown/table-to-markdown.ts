import type { ProseNode } from '../../prose/prose.ts'
import type { ShownBlock } from './block-to-markdown.ts'
import { spanOf } from '../../prose/attributes-of.ts'
import { foldProse } from '../../prose/fold-prose.ts'
import { lineToMarkdown } from './line-to-markdown.ts'
import { pictureToMarkdown } from './picture-to-markdown.ts'
import type { MarkdownLines } from './prose-to-markdown.ts'

/**
 * A pipe table. Its first row names the columns, so a table without heads gets an empty one; a cell is
 * one line, and one that spans several leaves the others empty. Pictures in it stand above it.
 */
export function tableToMarkdown(shown: ShownBlock): MarkdownLines {
  const { node, lost } = shown
  const rows = (node.content ?? []).map((row) => row.content ?? [])
  const isHead = (row: readonly ProseNode[]): boolean =>
    row.length > 0 && row.every(({ type }) => type === 'tableHeader')
  const [first = [], ...others] = rows
  const body = isHead(first) ? others : rows
  if (body.flat().some(({ type }) => type === 'tableHeader')) lost.add('node tableHeader')
  const cells = placed(rows, lost)
  const width = Math.max(1, ...cells.map((row) => row.length))
  const even = cells.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')])
  const [head, ...below] = isHead(first) ? even : [Array.from({ length: width }, () => ''), ...even]
  const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`
  const rule = line(Array.from({ length: width }, () => '---'))
  const table = even.length === 0 ? [] : [line(head ?? []), rule, ...below.map(line)]
  const pictures = picturesIn(node).map((picture) => pictureToMarkdown({ ...shown, node: picture }))
  return [...pictures.flatMap((lines) => [...lines, '']), ...table]
}

function picturesIn(node: ProseNode): readonly ProseNode[] {
  return (node.content ?? []).flatMap((child) =>
    child.type === 'image' ? [child] : picturesIn(child),
  )
}

/** The words of each cell at its place, which cells of other rows may have pushed to the right. */
function placed(
  rows: readonly (readonly ProseNode[])[],
  lost: Set<string>,
): readonly (readonly string[])[] {
  const taken: string[][] = rows.map(() => [])
  for (const [at, row] of rows.entries()) {
    const own = taken[at] ?? []
    let column = 0
    for (const cell of row) {
      while (own[column] !== undefined) column += 1
      const [columns, under] = [
        countedSpan(cell, 'colspan', lost),
        countedSpan(cell, 'rowspan', lost),
      ]
      const words = cellOf(cell, lost)
      for (const [down, places] of taken.slice(at, at + under).entries()) {
        for (let next = column; next < column + columns; next += 1) {
          places[next] ??= down === 0 && next === column ? words : ''
        }
      }
      column += columns
    }
  }
  return taken.map((places) => Array.from(places, (words) => words ?? ''))
}

/** All that a cell says on one line. White space stands at a break too, for builders that drop it. */
function cellOf(cell: ProseNode, lost: Set<string>): string {
  const lines = foldProse<MarkdownLines>(cell, {
    block: ({ type }, _parent, children) => {
      if (type !== 'paragraph') lost.add(`node ${type}`)
      return children.flat()
    },
    line: (run) => lineToMarkdown(run, lost),
  })
  return lines.flat().join('<br> ')
}

function countedSpan(cell: ProseNode, name: 'colspan' | 'rowspan', lost: Set<string>): number {
  const span = spanOf(cell, name)
  if (span > 1) lost.add(`attribute ${cell.type}.${name}`)
  return span
}
