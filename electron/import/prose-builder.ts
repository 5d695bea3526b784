import { bodySchema } from '../../shared/prose/body-schema.ts'
import { emptyProse } from '../../shared/prose/empty-prose.ts'
import { isSameJson } from '../../shared/is-same-json.ts'
import type { Mark, Prose, ProseNode } from '../../shared/prose/prose.ts'
import { asItem, finishedFrame } from './finished-frame.ts'
import { type Container, mayOpen } from './may-open.ts'
import { trimmedLine } from './trimmed-line.ts'

type Frame = {
  readonly type: Container | 'doc'
  readonly attrs?: ProseNode['attrs']
  readonly content: ProseNode[]
  /** An item nobody wrote, opened to hold a list or quote that stands right inside a list. */
  readonly isImplied?: boolean
}

/** What the text up to the next block is; a paragraph unless said. */
type Line =
  | { readonly type: 'heading'; readonly level: 2 | 3 | 4 }
  | { readonly type: 'attribution' }

// Deeper quotes and lists are laid flat: no reader could follow them, and no parser need.
const deepest = 20

/** Builds a body block by block, so that whatever is thrown at it comes out as the vocabulary allows. */
export class ProseBuilder {
  readonly #frames: Frame[] = [{ type: 'doc', content: [] }]
  #inline: ProseNode[] = []
  // Joined only when the run ends: a text of many pieces would be copied at each of them.
  #run: { readonly pieces: string[]; readonly marks: readonly Mark[] } | null = null
  #isAfterSpace = true
  #line: Line | null = null

  text(text: string, marks: readonly Mark[]): void {
    const folded = text.replace(/[ \t\n\r\f]+/g, ' ')
    const added = this.#isAfterSpace ? folded.replace(/^ /, '') : folded
    if (added === '') return
    if (this.#run !== null && !isSameMarks(this.#run.marks, marks)) this.#endRun()
    this.#run ??= { pieces: [], marks: [...marks] }
    this.#run.pieces.push(added)
    this.#isAfterSpace = added.endsWith(' ')
  }

  lineBreak(): void {
    // Who said it is one line.
    if (this.#line?.type === 'attribution') return this.text(' ', [])
    this.#endRun()
    if (this.#inline.length > 0) this.#inline.push({ type: 'hardBreak' })
    this.#isAfterSpace = true
  }

  rule(): void {
    this.endBlock()
    const { type } = this.#top()
    if (!/^table|^pullQuote/.test(type)) this.#put({ type: 'horizontalRule' })
  }

  /** What stands elsewhere: a card of its own, or a link where none may stand. */
  embed(href: string, title: string): void {
    this.endBlock()
    if (this.#top().type === 'doc') return this.#put({ type: 'embed', attrs: { href, title } })
    this.text(title || href, [{ type: 'link', attrs: { href } }])
    this.endBlock()
  }

  /** A picture: where the text is when that may hold one, or before the list or table it is in. */
  picture(media: string, words: Readonly<Record<'alt' | 'caption' | 'credit', string>>): void {
    this.endBlock()
    const holds = ({ type }: Frame): boolean => type === 'doc' || type === 'blockquote'
    const at = this.#frames.findIndex((frame) => !holds(frame))
    const holder = this.#frames.at(at === -1 ? -1 : at - 1) ?? this.#top()
    holder.content.push({ type: 'image', attrs: { media, width: 0, height: 0, ...words } })
  }

  /** Text from here on, up to the next block, is a heading. */
  beginHeading(level: 2 | 3 | 4): void {
    this.endBlock()
    this.#line = { type: 'heading', level }
  }

  /** Text from here on, up to the next block, says who is quoted. */
  beginAttribution(): void {
    this.endBlock()
    this.#line = { type: 'attribution' }
  }

  endLine(): void {
    this.endBlock()
    this.#line = null
  }

  endBlock(): void {
    this.#endRun()
    const content = trimmedLine(this.#inline)
    this.#inline = []
    this.#isAfterSpace = true
    if (content.length > 0) this.#put(this.#asBlock(content))
  }

  /** Answers whether it was opened, and so must be closed. */
  open(type: Container, attrs?: ProseNode['attrs']): boolean {
    const top = this.#top().type
    const isRefused = this.#frames.length > deepest || !mayOpen(type, top)
    // A cell that is none does not end the line either: its row is one.
    if (isRefused && /^table[CH]/.test(type)) return false
    this.endBlock()
    if (isRefused) return false
    const isInList = top === 'bulletList' || top === 'orderedList'
    if (type !== 'listItem' && isInList) {
      this.#frames.push({ type: 'listItem', content: [], isImplied: true })
    }
    this.#frames.push({ type, content: [], ...(attrs === undefined ? {} : { attrs }) })
    return true
  }

  close(type: Container): void {
    this.endBlock()
    while (this.#frames.length > 1) {
      const { type: closed } = this.#closeTop()
      if (closed === type) break
    }
    if (this.#top().isImplied === true) this.#closeTop()
  }

  finish(): Prose {
    this.endBlock()
    while (this.#frames.length > 1) this.#closeTop()
    const { content } = this.#top()
    if (content.length === 0) return emptyProse
    const node = bodySchema().nodeFromJSON({ type: 'doc', content })
    node.check()
    return node.toJSON() as Prose
  }

  #endRun(): void {
    if (this.#run === null) return
    const { pieces, marks } = this.#run
    this.#run = null
    this.#inline.push({
      type: 'text',
      text: pieces.join(''),
      ...(marks.length > 0 && { marks }),
    })
  }

  #asBlock(content: readonly ProseNode[]): ProseNode {
    const { type } = this.#top()
    if (this.#line?.type === 'heading' && (type === 'doc' || type === 'blockquote')) {
      return { type: 'heading', attrs: { level: this.#line.level }, content }
    }
    const isQuote = type === 'blockquote' || type === 'pullQuote'
    return {
      type: this.#line?.type === 'attribution' && isQuote ? 'attribution' : 'paragraph',
      content,
    }
  }

  #top(): Frame {
    const top = this.#frames.at(-1)
    if (top === undefined) throw new Error('the document frame is never closed')
    return top
  }

  #put(node: ProseNode): void {
    const { type, content } = this.#holder(node)
    const isList = type === 'bulletList' || type === 'orderedList'
    content.push(isList && node.type !== 'listItem' ? asItem([node]) : node)
  }

  /** The innermost frame the block may stand in: what is loose in a table, as its caption, stands before it. */
  #holder({ type: put }: ProseNode): Frame {
    const isLoose = ({ type }: Frame): boolean =>
      (type === 'table' && put !== 'tableRow') || (type === 'tableRow' && !put.startsWith('table'))
    return this.#frames.findLast((frame) => !isLoose(frame)) ?? this.#top()
  }

  #closeTop(): Frame {
    const frame = this.#top()
    this.#frames.pop()
    for (const node of finishedFrame(frame)) this.#put(node)
    return frame
  }
}

function isSameMarks(one: readonly Mark[], other: readonly Mark[]): boolean {
  return one.length === other.length && (one.length === 0 || isSameJson(one, other))
}
