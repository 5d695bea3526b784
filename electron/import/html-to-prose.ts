import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterMap } from 'parse5'

import { formatMessage } from '../../shared/message/format-message.ts'
import { isLinkAddress } from '../../shared/prose/link-address.ts'
import type { Mark, Prose } from '../../shared/prose/prose.ts'
import { ProseBuilder } from './prose-builder.ts'
import { Refusal } from './refusal.ts'

type HtmlNode = DefaultTreeAdapterMap['childNode']
type Element = DefaultTreeAdapterMap['element']

export type ReadHtml = {
  readonly prose: Prose
  /** Names of elements that were left out with all they held. */
  readonly dropped: readonly string[]
}

const dropped = new Set(
  'script style noscript template iframe frame object embed applet head title svg math canvas audio video img picture select textarea button input'.split(
    ' ',
  ),
)
const blocks = new Set(
  'p div section article main header footer aside nav figure figcaption address details summary dl dt dd pre table caption thead tbody tfoot tr hgroup center fieldset form'.split(
    ' ',
  ),
)
const headings: Readonly<Record<string, 2 | 3 | 4>> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 }
const containers = {
  ul: 'bulletList',
  ol: 'orderedList',
  li: 'listItem',
  blockquote: 'blockquote',
} as const
const markNames: Readonly<Record<string, string>> = {
  strong: 'bold',
  b: 'bold',
  em: 'italic',
  i: 'italic',
}

// Unclosed emphasis is opened again in each paragraph, so a megabyte can ask for a milliard elements.
const mostElements = 500_000

/**
 * Any HTML as a body: structure that the vocabulary knows is kept, other elements give their text,
 * and what can act or loads something is dropped, whatever the depth. Throws `Refusal` only for
 * more elements than memory could hold.
 */
export function htmlToProse(html: string): ReadHtml {
  const builder = new ProseBuilder()
  const left = new Set<string>()
  const marks: Mark[] = []
  // Leaving an element is a step of its own on this list, since a call a level would overflow.
  const steps: (HtmlNode | (() => void))[] = parsed(html).childNodes.toReversed()
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (typeof step === 'function') step()
    else if (step.nodeName === '#text' && 'value' in step) builder.text(step.value, marks)
    else if ('tagName' in step) {
      if (dropped.has(step.tagName)) left.add(step.tagName)
      else {
        steps.push(enter(step, builder, marks))
        for (let at = step.childNodes.length - 1; at >= 0; at -= 1) {
          const child = step.childNodes[at]
          if (child !== undefined) steps.push(child)
        }
      }
    }
  }
  return { prose: builder.finish(), dropped: [...left].sort() }
}

function parsed(html: string): DefaultTreeAdapterMap['documentFragment'] {
  let elements = 0
  const createElement: typeof defaultTreeAdapter.createElement = (...wish) => {
    elements += 1
    if (elements > mostElements) {
      throw new Refusal(formatMessage('import.refusal.tooMany', { most: mostElements }))
    }
    return defaultTreeAdapter.createElement(...wish)
  }
  return parseFragment(html, { treeAdapter: { ...defaultTreeAdapter, createElement } })
}

const nothing = (): void => undefined

/** Begins an element; the answer ends it. */
function enter(element: Element, builder: ProseBuilder, marks: Mark[]): () => void {
  const name = element.tagName
  const mark = markOf(element)
  if (mark !== null && !marks.some(({ type }) => type === mark.type)) return enterMark(mark, marks)
  if (name in containers) return enterContainer(element, builder)
  const level = headings[name]
  if (level !== undefined) {
    builder.beginHeading(level)
    return () => builder.endHeading()
  }
  if (blocks.has(name)) {
    builder.endBlock()
    return () => builder.endBlock()
  }
  if (name === 'hr') builder.rule()
  if (name === 'br') builder.lineBreak()
  // Cells of a row are told apart by a space.
  if (name === 'td' || name === 'th') return () => builder.text(' ', [])
  return nothing
}

function enterMark(mark: Mark, marks: Mark[]): () => void {
  marks.push(mark)
  return () => {
    marks.splice(marks.lastIndexOf(mark), 1)
  }
}

function enterContainer(element: Element, builder: ProseBuilder): () => void {
  const type = containers[element.tagName as keyof typeof containers]
  const isOpen = builder.open(
    type,
    type === 'orderedList' ? { start: startOf(element) } : undefined,
  )
  return isOpen ? () => builder.close(type) : () => builder.endBlock()
}

function markOf(element: Element): Mark | null {
  const type = markNames[element.tagName]
  if (type !== undefined) return { type }
  const href = element.attrs.find(({ name }) => name === 'href')?.value.trim()
  return element.tagName === 'a' && isLinkAddress(href) ? { type: 'link', attrs: { href } } : null
}

function startOf(element: Element): number {
  const start = Number(element.attrs.find(({ name }) => name === 'start')?.value ?? 1)
  return Number.isInteger(start) && start >= 0 && start < 100_000 ? start : 1
}
