/** A block that holds other blocks. */
export type Container =
  | 'blockquote'
  | 'pullQuote'
  | 'bulletList'
  | 'orderedList'
  | 'listItem'
  | 'table'
  | 'tableRow'
  | 'tableHeader'
  | 'tableCell'

const lists: readonly string[] = ['bulletList', 'orderedList']

/** Whether a block that holds others may begin there; where it may not, its words are laid flat. */
export function mayOpen(type: Container, inside: Container | 'doc'): boolean {
  switch (type) {
    case 'listItem':
      return lists.includes(inside)
    case 'table':
    case 'pullQuote':
      return inside === 'doc'
    case 'tableRow':
      return inside === 'table'
    case 'tableHeader':
    case 'tableCell':
      return inside === 'tableRow'
    case 'bulletList':
    case 'orderedList':
      return inside !== 'pullQuote' && inside !== 'table' && inside !== 'tableRow'
    case 'blockquote':
      return (
        inside === 'doc' ||
        inside === 'blockquote' ||
        inside === 'listItem' ||
        lists.includes(inside)
      )
  }
}
