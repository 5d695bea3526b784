import { parse, type DefaultTreeAdapterMap } from 'parse5'

type HtmlNode = DefaultTreeAdapterMap['node']

const unseen = new Set(['style', 'script', 'title', 'head'])

/** What a reader reads of an HTML page: one string, white space folded. */
export function pageText(html: string): string {
  const words: string[] = []
  const walk = (node: HtmlNode): void => {
    if ('value' in node && node.nodeName === '#text') words.push(node.value)
    if (unseen.has(node.nodeName) || !('childNodes' in node)) return
    for (const child of node.childNodes) walk(child)
    words.push(' ')
  }
  walk(parse(html))
  return words.join('').replace(/\s+/g, ' ').trim()
}

/** The first of `lines` that does not follow those before it in `text`; null when all are there in order. */
export function firstOutOfOrder(text: string, lines: readonly string[]): string | null {
  let at = 0
  for (const line of lines) {
    const found = text.indexOf(line.replace(/\s+/g, ' '), at)
    if (found === -1) return line
    at = found + line.length
  }
  return null
}
