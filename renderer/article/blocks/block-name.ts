import type { MessageKey } from '../../../shared/message/message.ts'
import { t } from '../../t.ts'
import type { BlockRange } from './block-range.ts'

const names: Readonly<Record<string, MessageKey>> = {
  paragraph: 'blocks.paragraph',
  heading: 'blocks.heading',
  bulletList: 'blocks.wholeList',
  orderedList: 'blocks.wholeList',
  listItem: 'blocks.listItem',
  blockquote: 'blocks.quote',
  pullQuote: 'blocks.pullQuote',
  table: 'blocks.table',
  image: 'blocks.image',
  embed: 'blocks.embed',
  horizontalRule: 'blocks.rule',
}

/** What is moved, in words that go before “2 of 7”. */
export function blockName({ parent, first, after }: BlockRange): string {
  if (after - first > 1) return t('blocks.several')
  return t(names[parent.child(first).type.name] ?? 'blocks.block')
}

/** Where blocks stand among the others, once their first is at this index. */
export function blockPlace({ parent, first, after }: BlockRange, index = first) {
  const last = index + after - first
  const at = last - index > 1 ? t('blocks.places', { first: index + 1, last }) : String(index + 1)
  return { at, count: parent.childCount }
}
