import type { DefaultTreeAdapterMap } from 'parse5'

import { type HtmlElement, type HtmlNode, isElement } from './html-element.ts'

/**
 * The tables that only lay a page out, as letters and old pages do: those of one cell, and those that
 * hold other tables. Found in one pass over the whole tree.
 */
export function layoutTables(
  tree: DefaultTreeAdapterMap['documentFragment'],
): ReadonlySet<HtmlElement> {
  const cells = new Map<HtmlElement, number>()
  const layout = new Set<HtmlElement>()
  const waiting: { readonly node: HtmlNode; readonly table: HtmlElement | null }[] = []
  const wait = (nodes: readonly HtmlNode[], table: HtmlElement | null): void => {
    for (const node of nodes) waiting.push({ node, table })
  }
  wait(tree.childNodes, null)
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, table } = next
    if (!isElement(node)) continue
    if (node.tagName === 'table') {
      cells.set(node, 0)
      if (table !== null) layout.add(table)
    } else if (table !== null && (node.tagName === 'td' || node.tagName === 'th')) {
      cells.set(table, (cells.get(table) ?? 0) + 1)
    }
    wait(node.childNodes, node.tagName === 'table' ? node : table)
  }
  for (const [table, count] of cells) if (count < 2) layout.add(table)
  return layout
}
