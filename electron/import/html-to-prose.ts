import { parseFragment } from 'parse5'

import { type IncomingPicture, incomingMedia } from '../../shared/import/incoming-pictures.ts'
import { readSpan } from '../../shared/prose/cell-span.ts'
import type { Prose } from '../../shared/prose/prose.ts'
import { boundedTree } from './bounded-tree.ts'
import { embedIn } from './embed-in.ts'
import { attributeOf, type HtmlElement, type HtmlNode, isElement } from './html-element.ts'
import { HtmlMarks } from './html-marks.ts'
import { layoutTables } from './layout-tables.ts'
import { readListStart } from '../../shared/prose/list-start.ts'
import type { Container } from './may-open.ts'
import { pictureIn } from './picture-in.ts'
import { ProseBuilder } from './prose-builder.ts'
import { isSpeaker, quoteIn } from './quote-in.ts'

export type ReadHtml = {
  readonly prose: Prose
  /** The pictures it shows, which the body names by `incomingMedia` of their places here. */
  readonly pictures: readonly IncomingPicture[]
  /** Names of elements that were left out with all they held. */
  readonly dropped: readonly string[]
}

const dropped = new Set(
  'script style noscript template iframe frame object embed applet head title svg math canvas audio video select textarea button input'.split(
    ' ',
  ),
)
const blocks = new Set(
  'p div section article main header footer aside nav figure figcaption blockquote address details summary dl dt dd pre table caption thead tbody tfoot tr hgroup center fieldset form'.split(
    ' ',
  ),
)
const headings: Readonly<Record<string, 2 | 3 | 4>> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 }
const containers: Readonly<Record<string, Container>> = {
  ul: 'bulletList',
  ol: 'orderedList',
  li: 'listItem',
  table: 'table',
  tr: 'tableRow',
  th: 'tableHeader',
  td: 'tableCell',
}

/**
 * Any HTML as a body: structure that the vocabulary knows is kept, other elements give their text,
 * what stands elsewhere becomes a link, and what can act or loads something is dropped, whatever the
 * depth. Throws `Refusal` only for more elements than memory could hold.
 */
export function htmlToProse(html: string, language = ''): ReadHtml {
  const tree = parseFragment(html, { treeAdapter: boundedTree() })
  const reading: Reading = {
    builder: new ProseBuilder(),
    marks: new HtmlMarks(language),
    layout: layoutTables(tree),
  }
  const left = new Set<string>()
  const pictures: IncomingPicture[] = []
  // Leaving an element is a step of its own on this list, since a call a level would overflow.
  const steps: (HtmlNode | (() => void))[] = tree.childNodes.toReversed()
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (typeof step === 'function') step()
    else if (step.nodeName === '#text' && 'value' in step) {
      reading.builder.text(step.value, reading.marks.now)
    } else if (isElement(step)) {
      const embed = embedIn(step)
      const picture = pictureIn(step)
      if (embed !== null) reading.builder.embed(embed.href, embed.title)
      else if (picture !== null) {
        const { href: _href, ...words } = picture
        reading.builder.picture(incomingMedia(pictures.length), words)
        pictures.push(picture)
      } else if (dropped.has(step.tagName)) left.add(step.tagName)
      else {
        steps.push(...enter(step, reading))
        for (let at = step.childNodes.length - 1; at >= 0; at -= 1) {
          const child = step.childNodes[at]
          if (child !== undefined) steps.push(child)
        }
      }
    }
  }
  return { prose: reading.builder.finish(), pictures, dropped: [...left].sort() }
}

type Reading = {
  readonly builder: ProseBuilder
  readonly marks: HtmlMarks
  readonly layout: ReadonlySet<HtmlElement>
}

/** Begins an element; the answers end it, the last one first. */
function enter(element: HtmlElement, reading: Reading): readonly (() => void)[] {
  return [beginBlock(element, reading), reading.marks.enter(element)].filter(
    (leave) => leave !== null,
  )
}

function beginBlock(element: HtmlElement, { builder, layout }: Reading): (() => void) | null {
  const name = element.tagName
  if (isSpeaker(element)) {
    builder.beginAttribution()
    return () => builder.endLine()
  }
  const container = layout.has(element) ? undefined : (quoteIn(element) ?? containers[name])
  if (container !== undefined) {
    if (builder.open(container, attributesOf(container, element))) {
      return () => builder.close(container)
    }
    // Cells of a row that is no row are told apart by a space.
    if (name === 'td' || name === 'th') return () => builder.text(' ', [])
    return () => builder.endBlock()
  }
  const level = headings[name]
  if (level !== undefined) {
    builder.beginHeading(level)
    return () => builder.endLine()
  }
  if (blocks.has(name)) {
    builder.endBlock()
    return () => builder.endBlock()
  }
  if (name === 'hr') builder.rule()
  if (name === 'br') builder.lineBreak()
  return null
}

function attributesOf(container: Container, element: HtmlElement) {
  if (container === 'orderedList') return { start: readListStart(attributeOf(element, 'start')) }
  if (container !== 'tableHeader' && container !== 'tableCell') return undefined
  return {
    colspan: readSpan(attributeOf(element, 'colspan')),
    rowspan: readSpan(attributeOf(element, 'rowspan')),
  }
}
