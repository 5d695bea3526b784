import { bodySchema } from '../../shared/prose/body-schema.ts'
import { emptyProse } from '../../shared/prose/empty-prose.ts'
import type { Mark, Prose, ProseNode } from '../../shared/prose/prose.ts'

type Container = 'doc' | 'blockquote' | 'bulletList' | 'orderedList' | 'listItem'
type Frame = {
  readonly type: Container
  readonly attrs?: ProseNode['attrs']
  readonly content: ProseNode[]
  /** An item nobody wrote, opened to hold a list or quote that stands right inside a list. */
  readonly isImplied?: boolean
}

// Deeper quotes and lists are laid flat: no reader could follow them, and no parser need.
const deepest = 20

/** Builds a body block by block, so that whatever is thrown at it comes out as the vocabulary allows. */
export class ProseBuilder {
  readonly #frames: Frame[] = [{ type: 'doc', content: [] }]
  #inline: ProseNode[] = []
  // Joined only when the run ends: a text of many pieces would be copied at each of them.
  #run: { readonly pieces: string[]; readonly marks: readonly Mark[] } | null = null
  #isAfterSpace = true
  #heading: 2 | 3 | 4 | null = null

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
    this.#endRun()
    if (this.#inline.length > 0) this.#inline.push({ type: 'hardBreak' })
    this.#isAfterSpace = true
  }

  rule(): void {
    this.endBlock()
    this.#put({ type: 'horizontalRule' })
  }

  /** Text from here on, up to the next block, is a heading. */
  beginHeading(level: 2 | 3 | 4): void {
    this.endBlock()
    this.#heading = level
  }

  endHeading(): void {
    this.endBlock()
    this.#heading = null
  }

  endBlock(): void {
    this.#endRun()
    const content = trimmed(this.#inline)
    this.#inline = []
    this.#isAfterSpace = true
    if (content.length === 0) return
    const isHeading = this.#heading !== null && this.#top().type === 'doc'
    this.#put(
      isHeading
        ? { type: 'heading', attrs: { level: this.#heading }, content }
        : { type: 'paragraph', content },
    )
  }

  /** Answers whether it was opened, and so must be closed. */
  open(type: Exclude<Container, 'doc'>, attrs?: ProseNode['attrs']): boolean {
    this.endBlock()
    if (this.#frames.length > deepest) return false
    const isInList = this.#top().type === 'bulletList' || this.#top().type === 'orderedList'
    if (type === 'listItem' && !isInList) return false
    if (type !== 'listItem' && isInList) {
      this.#frames.push({ type: 'listItem', content: [], isImplied: true })
    }
    this.#frames.push({ type, content: [], ...(attrs === undefined ? {} : { attrs }) })
    return true
  }

  close(type: Exclude<Container, 'doc'>): void {
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

  #top(): Frame {
    const top = this.#frames.at(-1)
    if (top === undefined) throw new Error('the document frame is never closed')
    return top
  }

  #put(node: ProseNode): void {
    const top = this.#top()
    const isList = top.type === 'bulletList' || top.type === 'orderedList'
    top.content.push(isList && node.type !== 'listItem' ? asItem([node]) : node)
  }

  #closeTop(): Frame {
    const frame = this.#top()
    this.#frames.pop()
    const { type, attrs, content } = frame
    if (type === 'listItem') {
      if (content.length > 0) this.#put(asItem(content))
    } else if (content.length > 0)
      this.#put({ type, ...(attrs === undefined ? {} : { attrs }), content })
    return frame
  }
}

// An item begins with a paragraph, whatever it holds after it.
function asItem(content: readonly ProseNode[]): ProseNode {
  const isReady = content[0]?.type === 'paragraph'
  return { type: 'listItem', content: isReady ? content : [{ type: 'paragraph' }, ...content] }
}

function trimmed(inline: readonly ProseNode[]): readonly ProseNode[] {
  for (let end = inline.length - 1; end >= 0; end -= 1) {
    const last = inline[end]
    const text = last?.type === 'text' ? (last.text ?? '').replace(/ $/, '') : ''
    if (last !== undefined && text !== '') return [...inline.slice(0, end), { ...last, text }]
  }
  return []
}

function isSameMarks(one: readonly Mark[], other: readonly Mark[]): boolean {
  return (
    one.length === other.length &&
    (one.length === 0 || JSON.stringify(one) === JSON.stringify(other))
  )
}
