import { markup } from '../../../shared/page/markup.ts'
import { cardToHtml } from './card-to-html.ts'

type Document = {
  readonly markups?: readonly unknown[]
  readonly cards?: readonly unknown[]
  readonly sections?: readonly unknown[]
}

const tags = new Set('a b strong i em u s sub sup code del'.split(' '))
const blocks = new Set('p h1 h2 h3 h4 h5 h6 blockquote pull-quote aside ul ol'.split(' '))

/** What Ghost kept before Lexical, as HTML; null for a text that is none. */
export function mobiledocToHtml(text: string, dropped: Set<string>): string | null {
  try {
    const { markups = [], cards = [], sections } = JSON.parse(text) as Document
    if (!Array.isArray(sections)) return null
    return sections
      .filter(Array.isArray)
      .map((section: readonly unknown[]) => sectionOf(section, { markups, cards }, dropped))
      .join('\n')
  } catch {
    return null
  }
}

type Parts = Required<Pick<Document, 'markups' | 'cards'>>

function sectionOf(
  [kind, first, second]: readonly unknown[],
  { markups, cards }: Parts,
  dropped: Set<string>,
): string {
  const tag = blocks.has(String(first))
    ? String(first).replace(/^(?:pull-quote|aside)$/, 'blockquote')
    : 'p'
  if (kind === 1) return `<${tag}>${lineOf(second, markups)}</${tag}>`
  if (kind === 2)
    return markup`<img src="${typeof first === 'string' ? first : ''}" alt="">`.toString()
  if (kind === 3 && Array.isArray(second)) {
    const items = second.map((item: unknown) => `<li>${lineOf(item, markups)}</li>`)
    return `<${tag}>${items.join('')}</${tag}>`
  }
  if (kind !== 10) return ''
  const card = cards[Number(first)]
  const [name, payload] = Array.isArray(card) ? (card as readonly unknown[]) : []
  const type = String(name).replace(/^card-/, '')
  const shown = cardToHtml(type, (payload ?? {}) as Readonly<Record<string, unknown>>)
  if (shown === null) dropped.add(type.slice(0, 60))
  return shown ?? ''
}

/** A line: each part opens some marks of the list, says something, and closes as many as it counts. */
function lineOf(markers: unknown, markups: readonly unknown[]): string {
  if (!Array.isArray(markers)) return ''
  const open: string[] = []
  let line = ''
  for (const marker of markers.filter(Array.isArray)) {
    const [kind, opened, closed, value] = marker as readonly unknown[]
    for (const at of Array.isArray(opened) ? (opened as readonly unknown[]) : []) {
      const [tag, shown] = tagOf(markups[Number(at)])
      open.push(tag)
      line += shown
    }
    // The only atom that Ghost makes is a break.
    line += kind === 0 && typeof value === 'string' ? markup`${value}`.toString() : '<br>'
    for (let left = Math.min(Number(closed) || 0, open.length); left > 0; left -= 1) {
      line += `</${open.pop() ?? ''}>`
    }
  }
  return (
    line +
    open
      .toReversed()
      .map((tag) => `</${tag}>`)
      .join('')
  )
}

function tagOf(found: unknown): readonly [string, string] {
  const [name, attributes] = Array.isArray(found) ? (found as readonly unknown[]) : []
  const tag = tags.has(String(name)) ? String(name) : 'span'
  if (tag !== 'a' || !Array.isArray(attributes)) return [tag, `<${tag}>`]
  const at = attributes.indexOf('href')
  const href: unknown = at === -1 ? '' : attributes[at + 1]
  return ['a', markup`<a href="${typeof href === 'string' ? href : ''}">`.toString()]
}
