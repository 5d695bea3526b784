import type { Prose, ProseNode } from '../prose/prose.ts'
import { everyWord } from '../prose/to-text.ts'

export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'quote'
  | 'pullQuote'
  | 'attribution'
  | 'item'
  | 'row'
  | 'picture'
  | 'embed'
  | 'rule'
  | 'other'

/** One block of a body as a comparison sees it: its words, and all else that makes it what it is. */
export type Block = {
  readonly kind: BlockKind
  readonly text: string
  /** Equal for blocks that are the same to the last mark and attribute. */
  readonly print: string
}

const kinds: Readonly<Record<string, BlockKind>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  attribution: 'attribution',
  tableRow: 'row',
  image: 'picture',
  embed: 'embed',
  horizontalRule: 'rule',
}
const wrappers: Readonly<Record<string, BlockKind>> = {
  blockquote: 'quote',
  pullQuote: 'pullQuote',
  listItem: 'item',
}

/** A body's blocks in reading order; quotes and lists are opened, so that each block has one text. */
export function blocksOf(body: Prose): readonly Block[] {
  return gather(body, [])
}

function gather(parent: ProseNode, around: readonly string[]): readonly Block[] {
  return (parent.content ?? []).flatMap((node) => {
    const kind = kinds[node.type]
    if (kind === undefined && hasBlocks(node)) return gather(node, [...around, printOf(node)])
    return [
      {
        kind: kind === 'attribution' ? kind : (wrapperKind(around) ?? kind ?? 'other'),
        text: textOf(node),
        print: JSON.stringify([around, node]),
      },
    ]
  })
}

function hasBlocks({ content = [] }: ProseNode): boolean {
  return content.some(({ type }) => type !== 'text' && type !== 'hardBreak')
}

function printOf({ type, attrs = {} }: ProseNode): string {
  return JSON.stringify([type, attrs])
}

function wrapperKind(around: readonly string[]): BlockKind | undefined {
  const innermost = around.findLast((print) => nameOf(print) in wrappers)
  return innermost === undefined ? undefined : wrappers[nameOf(innermost)]
}

function nameOf(print: string): string {
  return (JSON.parse(print) as readonly [string])[0]
}

function textOf(node: ProseNode): string {
  if (node.type === 'image') return saidIn(node, ['caption', 'alt', 'credit'])
  if (node.type === 'embed') return saidIn(node, ['title', 'href'])
  if (node.type === 'tableRow') return (node.content ?? []).map(everyWord).join(' | ')
  return everyWord(node)
}

function saidIn({ attrs = {} }: ProseNode, names: readonly string[]): string {
  return names
    .map((name) => attrs[name])
    .filter((words) => typeof words === 'string' && words !== '')
    .join('\n')
}
