import { siteOf } from '../../shared/prose/embed-address.ts'
import type { ProseNode } from '../../shared/prose/prose.ts'
import { legalText } from '../../shared/export/legal-text.ts'

/** What a body says as far as Markdown can carry it: blocks, words, and the marks of each sign. */
export type Told = string | readonly Told[]

type Place = { readonly isInList?: boolean }

export function toldByMarkdown(body: ProseNode): readonly Told[] {
  return within(body)
}

function within({ content = [] }: ProseNode, place: Place = {}): readonly Told[] {
  return content.flatMap((node) => blockOf(node, place))
}

function blockOf(node: ProseNode, place: Place): readonly Told[] {
  switch (node.type) {
    case 'paragraph':
      return block(['paragraph'], lines(node))
    case 'heading': {
      if (place.isInList === true) return block(['paragraph'], [oneLine(node)])
      // A heading is one line.
      const level = String(node.attrs?.['level'])
      return block(['heading', level], [oneLine(node)])
    }
    case 'bulletList':
    case 'orderedList': {
      // An importer puts a picture before the list it is in.
      const pictures = place.isInList === true ? [] : picturesIn(node)
      const items = (node.content ?? [])
        .map((item) => within(item, { isInList: true }))
        .filter((item) => item.length > 0)
      const start = node.type === 'orderedList' ? [String(node.attrs?.['start'])] : []
      return [...pictures, ...(items.length === 0 ? [] : [[node.type, ...start, ...items]])]
    }
    case 'blockquote':
    case 'pullQuote': {
      const content = node.content ?? []
      const by = content.filter(({ type }) => type === 'attribution').flatMap((one) => lines(one))
      const said = content
        .filter(({ type }) => type !== 'attribution')
        .flatMap((one) => blockOf(one, place))
      const name = by.flat()
      if (said.length === 0) return name.length === 0 ? [] : [['quote', ['paragraph', name]]]
      return [['quote', ...said, ...(name.length === 0 ? [] : [['by', name]])]]
    }
    case 'table':
      return [...picturesIn(node), ...tableOf(node)]
    case 'horizontalRule':
      return [['rule']]
    case 'image':
      return place.isInList === true ? [] : [pictureOf(node)]
    case 'embed': {
      const { href, title } = node.attrs ?? {}
      const said = folded(String(title))
      return [['embed', String(href), said === siteOf(String(href)) ? '' : said]]
    }
    default:
      throw new Error(`no ${node.type} here`)
  }
}

function block(kind: readonly string[], said: readonly Told[]): readonly Told[] {
  const words = said.filter((line) => line.length > 0)
  return words.length === 0 ? [] : [[...kind, ...words]]
}

/** Lines of signs, each with its marks; spaces carry none. */
function lines({ content = [] }: ProseNode): readonly (readonly string[])[] {
  const said: string[][] = [[]]
  for (const { type, text = '', marks = [] } of content) {
    if (type === 'hardBreak') said.push([])
    const names = marks.map((mark) =>
      [mark.type, ...Object.values(mark.attrs ?? {}).map(String)].join('='),
    )
    const under = names.length === 0 ? '' : ` ${names.sort().join(' ')}`
    for (const sign of legalText(text).replace(/\s+/gu, ' ')) {
      const line = said.at(-1)
      if (sign !== ' ') line?.push(sign + under)
      else if (line !== undefined && line.length > 0 && line.at(-1) !== ' ') line.push(' ')
    }
  }
  return said
    .map((line) => (line.at(-1) === ' ' ? line.slice(0, -1) : line))
    .filter((line) => line.length > 0)
}

function oneLine(node: ProseNode): readonly string[] {
  return lines(node).flatMap((line, at) => (at === 0 ? line : [' ', ...line]))
}

function folded(text: string): string {
  return legalText(text).replace(/\s+/gu, ' ').trim()
}

function pictureOf({ attrs = {} }: ProseNode): Told {
  return ['image', ...['alt', 'caption', 'credit'].map((name) => folded(String(attrs[name])))]
}

function picturesIn({ content = [] }: ProseNode): readonly Told[] {
  return content.flatMap((node) => (node.type === 'image' ? [pictureOf(node)] : picturesIn(node)))
}

/** Cells of one line each, with a row of heads at most; a table of one cell only lays a page out. */
function tableOf(table: ProseNode): readonly Told[] {
  const rows = (table.content ?? []).map(({ content = [] }) => ({
    isHead: content.every(({ type }) => type === 'tableHeader'),
    cells: content.flatMap((cell) => [
      linesIn(cell),
      ...Array.from({ length: Number(cell.attrs?.['colspan']) - 1 }, () => [] as Told[]),
    ]),
  }))
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  const even = rows.map(({ cells }) => [
    ...cells,
    ...Array.from({ length: width - cells.length }, () => [] as Told[]),
  ])
  const hasHead = rows[0]?.isHead === true
  const isBareHead = hasHead && even[0]?.every((cell) => cell.length === 0) === true
  const kept = isBareHead ? even.slice(1) : even
  const [only, ...others] = kept.flat()
  if (only === undefined) return []
  if (others.length === 0) return block(['paragraph'], only)
  return [['table', hasHead && !isBareHead ? 'head' : 'plain', ...kept]]
}

function linesIn(node: ProseNode): readonly (readonly string[])[] {
  if (['paragraph', 'heading', 'attribution'].includes(node.type)) return lines(node)
  return (node.content ?? []).flatMap(linesIn)
}
