import { Fragment, type Mark, type Node, Slice } from '@tiptap/pm/model'

/**
 * What is pasted without the marks that mean nothing in a story: word processors name the language of
 * every word, and write each link underlined.
 */
export function cleanPasted(slice: Slice, language: string): Slice {
  const own = primaryOf(language)
  const isIdle = (mark: Mark, all: readonly Mark[]): boolean => {
    if (mark.type.name === 'language') return primaryOf(String(mark.attrs['lang'])) === own
    return mark.type.name === 'underline' && all.some(({ type }) => type.name === 'link')
  }
  const clean = (node: Node): Node =>
    node.isText
      ? node.mark(node.marks.filter((mark) => !isIdle(mark, node.marks)))
      : node.copy(within(node.content))
  const within = (content: Fragment): Fragment => {
    const nodes: Node[] = []
    content.forEach((node) => nodes.push(clean(node)))
    return Fragment.fromArray(nodes)
  }
  return new Slice(within(slice.content), slice.openStart, slice.openEnd)
}

function primaryOf(language: string): string {
  return language.toLowerCase().split(/[-_]/)[0] ?? ''
}
