import type { ShownBlock } from './block-to-markdown.ts'
import type { MarkdownLines } from './prose-to-markdown.ts'

/** A list; its items stand apart as soon as one of them holds more than a line of its own. */
export function listToMarkdown({ node, children, lost }: ShownBlock): MarkdownLines {
  const items = children.filter((lines) => lines.length > 0)
  const isLoose = items.some((lines) => lines.includes(''))
  const type = node.attrs?.['type']
  if (typeof type === 'string' && type !== '1') lost.add('attribute orderedList.type')
  const first = node.type === 'orderedList' ? startOf(node.attrs?.['start']) : null
  return items.flatMap((lines, at) => {
    const marker = first === null ? '- ' : `${first + at}. `
    const indent = ' '.repeat(marker.length)
    const item = lines.map((line, row) => {
      if (row === 0) return marker + line
      return line === '' ? '' : indent + line
    })
    return isLoose && at > 0 ? ['', ...item] : item
  })
}

function startOf(start: unknown): number {
  return typeof start === 'number' && Number.isInteger(start) && start >= 0 && start < 100_000
    ? start
    : 1
}
