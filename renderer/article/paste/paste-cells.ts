import { rename, unwrap } from './paste-dom.ts'

/** Leaves cells text and lists, and takes tables apart that only ever arranged things on a page. */
export function flattenCells(dom: Element): void {
  for (const table of dom.querySelectorAll('table')) {
    const isNested = table.parentElement?.closest('td, th, li, blockquote') ?? null
    const cells = table.querySelectorAll('td, th')
    if (isNested !== null || cells.length <= 1 || table.querySelector('table') !== null)
      takeApart(table)
  }
  for (const heading of dom.querySelectorAll(':is(td, th) :is(h2, h3, h4)')) rename(heading, 'p')
  for (const block of dom.querySelectorAll(':is(td, th) :is(blockquote, hr, figure)')) {
    if (block.localName === 'hr') block.remove()
    else unwrap(block)
  }
}

function takeApart(table: Element): void {
  for (const part of table.querySelectorAll('colgroup, col')) part.remove()
  for (const part of table.querySelectorAll('caption, thead, tbody, tfoot, tr, td, th')) {
    if (part.closest('table') === table) rename(part, 'div')
  }
  rename(table, 'div')
}
