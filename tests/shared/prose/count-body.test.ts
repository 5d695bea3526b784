import * as fc from 'fast-check'
import { Node } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'

import { countText } from '../../../shared/article/text-count.ts'
import { bodySchema } from '../../../shared/prose/body-schema.ts'
import { countBetween, countBody } from '../../../shared/prose/count-body.ts'
import type { ProseNode } from '../../../shared/prose/prose.ts'
import { toText } from '../../../shared/prose/to-text.ts'
import { anyBody } from '../../support/a-body.ts'

const line = (...content: readonly ProseNode[]): ProseNode => ({ type: 'paragraph', content })
const text = (words: string, ...marks: readonly string[]): ProseNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }),
})
const aDoc = (...content: readonly ProseNode[]): Node =>
  Node.fromJSON(bodySchema(), { type: 'doc', content })

describe('the length of a body', () => {
  it('is that of the words a reader gets', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        expect(countBody(Node.fromJSON(bodySchema(), body))).toEqual(countText(toText(body)))
      }),
    )
  })

  it('counts spaces and no line breaks', () => {
    const doc = aDoc(line(text('Міст відкрито'), { type: 'hardBreak' }, text('сьогодні.')))
    expect(countBody(doc)).toEqual({ words: 3, characters: 22 })
  })

  it('of a selection leaves out what the desk noted', () => {
    const doc = aDoc(line(text('Who '), text('says', 'noted'), text(' so?')))
    expect(countBetween(doc, 1, 13)).toEqual({ words: 2, characters: 8 })
    expect(countBetween(doc, 6, 8)).toEqual({ words: 0, characters: 0 })
  })

  it('of a selection over blocks counts the parts that are in it', () => {
    const doc = aDoc(line(text('One two')), line(text('three')), line(text('four five')))
    expect(countBetween(doc, 5, 21)).toEqual({ words: 3, characters: 12 })
  })

  it('of everything selected is that of the body', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const doc = Node.fromJSON(bodySchema(), body)
        expect(countBetween(doc, 0, doc.content.size)).toEqual(countBody(doc))
        const pieces = countBetween(doc, 1, doc.content.size - 1)
        expect(pieces.characters).toBeLessThanOrEqual(countBody(doc).characters)
      }),
    )
  })

  it('a block that did not change is not read again', () => {
    const doc = aDoc(line(text('One two')), line(text('three')))
    countBody(doc)
    const kept = doc.child(0)
    let reads = 0
    const nodesBetween = kept.nodesBetween.bind(kept)
    kept.nodesBetween = (...all) => {
      reads += 1
      nodesBetween(...all)
    }
    const typed = doc.replace(10, 10, doc.slice(5, 7))
    expect(typed.child(0)).toBe(kept)
    expect(countBody(typed).words).toBe(3)
    expect(reads).toBe(0)
  })
})
