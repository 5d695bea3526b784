import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { countWords } from '../../../shared/article/word-count.ts'
import type { Prose, ProseNode } from '../../../shared/prose/prose.ts'
import { readProse } from '../../../shared/prose/read-prose.ts'
import { toHtml } from '../../../shared/prose/to-html.ts'
import { toText } from '../../../shared/prose/to-text.ts'
import { withoutNoted } from '../../../shared/prose/without-noted.ts'
import { anyBody } from '../../support/a-body.ts'
import { manyRuns } from '../../support/many-runs.ts'

const text = (words: string): ProseNode => ({ type: 'text', text: words })
const note = (words = 'who says?'): ProseNode => ({ ...text(words), marks: [{ type: 'noted' }] })
const line = (...content: readonly ProseNode[]): ProseNode => ({ type: 'paragraph', content })
const node = (type: string, ...content: readonly ProseNode[]): ProseNode => ({ type, content })
const doc = (...content: readonly ProseNode[]): Prose => ({ type: 'doc', content })
const cell = (...content: readonly ProseNode[]): ProseNode => ({
  type: 'tableCell',
  attrs: { colspan: 1, rowspan: 1 },
  content,
})
const kept = line(text('Kept.'))
const empty: ProseNode = { type: 'paragraph' }
const list = (...items: readonly ProseNode[][]): ProseNode =>
  node('bulletList', ...items.map((content) => node('listItem', ...content)))

describe('a body for the world', () => {
  it.each<readonly [string, ProseNode[], ProseNode[]]>([
    ['a word between two', [line(text('One '), note(), text(' two'))], [line(text('One two'))]],
    ['a word at the end', [line(text('One '), note())], [line(text('One'))]],
    ['a word at the beginning', [line(note(), text(' one'))], [line(text('one'))]],
    [
      'a word before a comma',
      [line(text('One '), note(), text(', two'))],
      [line(text('One, two'))],
    ],
    ['a line of its own', [line(text('One'), { type: 'hardBreak' }, note())], [line(text('One'))]],
    ['a whole paragraph', [kept, line(note()), kept], [kept, kept]],
    ['all there is', [line(note())], [empty]],
    ['a heading', [node('heading', note()), kept], [kept]],
    ['a list item', [list([line(note())], [kept])], [list([kept])]],
    [
      'the words over a nested list',
      [list([line(note()), list([kept])])],
      [list([empty, list([kept])])],
    ],
    ['a whole list', [list([line(note())]), kept], [kept]],
    [
      'a quote, and who said it with it',
      [node('blockquote', line(note()), node('attribution', text('A.'))), kept],
      [kept],
    ],
    [
      'who said it',
      [node('pullQuote', kept, node('attribution', note()))],
      [node('pullQuote', kept)],
    ],
    [
      'a cell, and the others stay in their columns',
      [node('table', node('tableRow', cell(line(note())), cell(kept)))],
      [node('table', node('tableRow', cell(empty), cell(kept)))],
    ],
    [
      'a row',
      [node('table', node('tableRow', cell(kept)), node('tableRow', cell(line(note()))))],
      [node('table', node('tableRow', cell(kept)))],
    ],
    ['a table', [node('table', node('tableRow', cell(line(note())))), kept], [kept]],
  ])('is without %s that the desk noted', (_, before, after) => {
    expect(withoutNoted(doc(...before))).toEqual(doc(...after))
  })

  it('is the very same where nothing is noted, however deep', () => {
    let deep = kept
    for (let depth = 0; depth < 20_000; depth += 1) deep = node('blockquote', deep)
    expect(withoutNoted(doc(deep)).content?.[0]).toBe(deep)
  })

  it('holds every word that is not noted and not a letter that is, whatever the body', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const marked = withSigns(JSON.parse(JSON.stringify(body).replaceAll(noted, 'x')) as Prose)
        const made = withoutNoted(marked)
        expect(readProse(made)).not.toBeNull()
        const { markup, dropped } = toHtml(made, { mediaAddress: (media) => media })
        expect(dropped).toEqual([])
        expect(markup.toString()).not.toContain(noted)
        expect(JSON.stringify(made)).not.toContain(noted)
        const letters = (words: string): string => words.replace(/\s+/gu, '')
        const expected = toText(withoutUnsaid(marked))
        expect(letters(toText(made))).toBe(letters(expected))
        expect(countWords(toText(made))).toBe(countWords(expected))
      }),
      { numRuns: manyRuns },
    )
  }, 120_000)
})

const noted = 'ǂ'

/** Every noted text as a row of one sign, so that it is known wherever it turns up. */
function withSigns<N extends ProseNode>(node: N): N {
  const isNoted = node.marks?.some(({ type }) => type === 'noted') === true
  if (node.text !== undefined) return isNoted ? { ...node, text: noted } : node
  return node.content === undefined ? node : { ...node, content: node.content.map(withSigns) }
}

/** A quote of which nothing is left takes the name under it along; nothing else that is public may go. */
function withoutUnsaid<N extends ProseNode>(node: N): N {
  if (node.content === undefined) return node
  return { ...node, content: node.content.filter((child) => !isUnsaid(child)).map(withoutUnsaid) }
}

function isUnsaid(node: ProseNode): boolean {
  if (node.type !== 'blockquote' && node.type !== 'pullQuote') return false
  const said = (node.content ?? []).filter(({ type }) => type !== 'attribution')
  return withoutNoted(doc({ ...node, content: said })).content?.[0]?.type === 'paragraph'
}
