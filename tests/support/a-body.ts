import * as fc from 'fast-check'

import type { Mark, Prose, ProseNode } from '../../shared/prose/prose.ts'

/** Bodies of every node and mark the vocabulary holds, as it would store them. */

const address = fc.constantFrom(
  'https://harbour.example/a?b=1&c="2"'.replaceAll('"', '%22'),
  'http://порт.example/шлях',
  'https://x.com/desk/status/1',
)
const anyAddress = fc.oneof(address, fc.constant('mailto:desk@harbour.example'))
const lang = fc.constantFrom('uk', 'en-GB', 'zh-Hant-TW', 'fr')

// Words alone and single spaces, so that HTML can carry it; the hard cases are in `anyText`.
const word = fc.oneof(
  fc.stringMatching(/^[a-z]{1,6}$/),
  fc.constantFrom('порт', 'A&B', '<em>', '"так"', '«ні»', '5 < 6', '&amp;', 'їжак’я', '👩🏽‍🚒', '日本'),
)
const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '))
const anyText = fc.oneof(
  words,
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
  fc.constantFrom(' ', '  ', '\u00a0', '\t', ' два  слова ', '‏ערב'),
)

type BodyWish = {
  readonly text: fc.Arbitrary<string>
  /** Whether the desk may have noted something for itself in it. */
  readonly isNoted: boolean
  readonly hasPictures: boolean
}

function marks({ isNoted }: BodyWish): fc.Arbitrary<readonly Mark[]> {
  const plain = (type: string): fc.Arbitrary<Mark | null> =>
    fc.option(fc.constant({ type }), { freq: 4 })
  const link = anyAddress.map((href): Mark => ({ type: 'link', attrs: { href } }))
  const language = lang.map((lang): Mark => ({ type: 'language', attrs: { lang } }))
  // In the order that the schema keeps them.
  return fc
    .tuple(
      isNoted ? plain('noted') : fc.constant(null),
      fc.option(link, { freq: 5 }),
      fc.option(language, { freq: 5 }),
      plain('bold'),
      plain('italic'),
      plain('strike'),
      plain('underline'),
      fc.option(fc.constantFrom({ type: 'subscript' }, { type: 'superscript' }), { freq: 5 }),
    )
    .map((all) => all.filter((mark) => mark !== null))
}

function inline(wish: BodyWish, hasBreaks = true): fc.Arbitrary<readonly ProseNode[]> {
  const marked = (node: ProseNode, all: readonly Mark[]): ProseNode =>
    all.length === 0 ? node : { ...node, marks: all }
  const text = fc
    .tuple(wish.text, marks(wish))
    .map(([text, all]) => marked({ type: 'text', text }, all))
  const lineBreak = marks(wish).map((all) => marked({ type: 'hardBreak' }, all))
  return fc
    .array(hasBreaks ? fc.oneof({ weight: 5, arbitrary: text }, lineBreak) : text, { maxLength: 4 })
    .map(joined)
}

/** Neighbours under the same marks are one run, as an editor would have them. */
function joined(nodes: readonly ProseNode[]): readonly ProseNode[] {
  const runs: ProseNode[] = []
  for (const node of nodes) {
    const last = runs.at(-1)
    const isOne = JSON.stringify(last?.marks) === JSON.stringify(node.marks)
    if (last?.text !== undefined && node.text !== undefined && isOne) {
      runs[runs.length - 1] = { ...node, text: last.text + node.text }
    } else runs.push(node)
  }
  return runs
}

function withContent(node: ProseNode, content: readonly ProseNode[]): ProseNode {
  return content.length === 0 ? node : { ...node, content }
}

const image = fc
  .record({
    media: fc.constantFrom(`${'a1'.repeat(32)}.jpg`, `${'0f'.repeat(32)}.webp`),
    width: fc.nat(4000),
    height: fc.nat(4000),
    alt: fc.string({ maxLength: 6 }),
    caption: fc.string({ unit: 'grapheme', maxLength: 6 }),
    credit: fc.string({ maxLength: 6 }),
  })
  .map((attrs): ProseNode => ({ type: 'image', attrs }))

function aBodyOf(wish: BodyWish): fc.Arbitrary<Prose> {
  const line = inline(wish)
  const paragraph = line.map((content) => withContent({ type: 'paragraph' }, content))
  const some = <T>(one: fc.Arbitrary<T>, maxLength = 3) =>
    fc.array(one, { minLength: 1, maxLength })
  const node = (type: string, content: fc.Arbitrary<readonly ProseNode[]>, attrs?: object) =>
    content.map((content): ProseNode => ({ type, ...(attrs && { attrs: { ...attrs } }), content }))
  const quote = (type: string, blocks: fc.Arbitrary<readonly ProseNode[]>) =>
    fc
      .tuple(blocks, fc.option(inline(wish, false), { nil: null }))
      .map(([content, by]): ProseNode => {
        const under = by === null ? [] : [withContent({ type: 'attribution' }, by)]
        return { type, content: [...content, ...under] }
      })

  const { block, list } = fc.letrec<{ block: ProseNode; list: ProseNode; item: ProseNode }>(
    (tie) => ({
      block: fc.oneof(
        { maxDepth: 3, depthSize: 'small' },
        { weight: 6, arbitrary: paragraph },
        {
          weight: 2,
          arbitrary: fc
            .tuple(fc.constantFrom(2, 3, 4), line)
            .map(([level, content]) => withContent({ type: 'heading', attrs: { level } }, content)),
        },
        fc.constant<ProseNode>({ type: 'horizontalRule' }),
        ...(wish.hasPictures ? [image] : []),
        tie('list'),
        quote('blockquote', some(tie('block'))),
      ),
      list: fc.oneof(
        node('bulletList', some(tie('item'))),
        fc.tuple(fc.integer({ min: 0, max: 12 }), some(tie('item'))).map(([start, content]) => ({
          type: 'orderedList',
          attrs: { start, type: null },
          content,
        })),
      ),
      item: fc
        .tuple(paragraph, fc.array(tie('block'), { maxLength: 2, size: 'small' }))
        .map(([first, rest]) => ({ type: 'listItem', content: [first, ...rest] })),
    }),
  )

  const cell = fc
    .tuple(fc.boolean(), some(fc.oneof({ weight: 4, arbitrary: paragraph }, list), 2))
    .map(([isHead, content]): ProseNode => {
      const type = isHead ? 'tableHeader' : 'tableCell'
      return { type, attrs: { colspan: 1, rowspan: 1 }, content }
    })
  const table = fc.integer({ min: 1, max: 3 }).chain((width) => {
    const cells = fc.array(cell, { minLength: width, maxLength: width })
    const wide = cell.map((one) => [{ ...one, attrs: { colspan: width, rowspan: 1 } }])
    return node('table', some(node('tableRow', fc.oneof({ weight: 3, arbitrary: cells }, wide))))
  })
  const embed = fc
    .tuple(address, fc.oneof(fc.constant(''), wish.text))
    .map(([href, title]): ProseNode => ({ type: 'embed', attrs: { href, title } }))
  const standalone = fc.oneof(table, embed, quote('pullQuote', some(paragraph, 2)))

  return fc
    .array(fc.oneof({ weight: 5, arbitrary: block }, { weight: 2, arbitrary: standalone }), {
      minLength: 1,
      maxLength: 6,
    })
    .map((content): Prose => ({ type: 'doc', content }))
}

/** Any body at all that the vocabulary holds. */
export const anyBody = aBodyOf({ text: anyText, isNoted: true, hasPictures: true })

/** A body whose words HTML gives back as they were. */
export const plainBody = aBodyOf({ text: words, isNoted: false, hasPictures: false })
