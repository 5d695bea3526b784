import type { Node } from '@tiptap/pm/model'
import type * as Diff from 'diff'
import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'

import { blocksOf } from '../../../shared/article/blocks-of.ts'
import { type BlockChange, compareBodies } from '../../../shared/article/compare-bodies.ts'
import { changedBlocks, compareContents } from '../../../shared/article/compare-contents.ts'
import type { Content } from '../../../shared/article/content.ts'
import { foldUnchanged } from '../../../shared/article/fold-unchanged.ts'
import { newContent } from '../../../shared/article/new-article.ts'
import { restoredFields } from '../../../shared/article/restored-fields.ts'
import type { SectionId } from '../../../shared/desk/desk.ts'
import { bodySchema } from '../../../shared/prose/body-schema.ts'
import type { Prose } from '../../../shared/prose/prose.ts'
import { aBody, at } from '../../support/an-article.ts'
import { bodyEdit, type BodyEdit, transactionOf } from '../../support/body-edits.ts'

const counting = vi.hoisted(() => ({ comparisons: 0 }))

// The real thing, with its comparisons counted.
vi.mock('diff', async (importOriginal) => {
  const diff = await importOriginal<typeof Diff>()
  return {
    ...diff,
    diffArrays: (
      before: unknown[],
      after: unknown[],
      { comparator = Object.is, ...rest }: { comparator?: (a: unknown, b: unknown) => boolean },
    ) =>
      diff.diffArrays(before, after, {
        ...rest,
        comparator: (one, other) => {
          counting.comparisons += 1
          return comparator(one, other)
        },
      }),
  }
})

function told(body: readonly BlockChange[]): readonly string[] {
  return body.map(
    ({ kind, pieces }) =>
      `${kind}: ${pieces.map(({ kind: of, text }) => (of === 'same' ? text : `${of === 'added' ? '+' : '-'}${text}`)).join('|')}`,
  )
}

const image = {
  media: `${'a'.repeat(64)}.jpg` as NonNullable<Content['image']>['media'],
  width: 4,
  height: 3,
  alt: 'A bridge',
  caption: '',
  credit: '',
}
const changes: readonly Partial<Content>[] = [
  { headline: 'Other' },
  { slugline: 'OTHER' },
  { byline: 'By Olha' },
  { dateline: 'ODESA' },
  { source: 'Ukrinform' },
  { lead: 'Other.' },
  { section: 'Facts' as SectionId },
  { urgency: 1 },
  { edNote: 'CORRECTION' },
  { embargoedUntil: at('2026-11-22T12:00:00Z') },
  { language: 'uk' },
  { urlSlug: 'other' },
  { tags: ['t1' as Content['tags'][number]] },
  { image },
  { located: 'Odesa' },
  { usageTerms: 'Not for use in print' },
  { genre: 'Analysis' },
  { expires: at('2026-12-22T12:00:00Z') },
  {
    notices: [
      { at: at('2026-11-22T12:00:00Z'), kind: 'correction', text: 'It was Kyiv.', place: 'top' },
    ],
  },
  { evolvedFrom: 'tag:desk.example,2026:y' as Content['related'][number] },
  { related: ['tag:desk.example,2026:x' as Content['related'][number]] },
  { relatedHidden: ['tag:desk.example,2026:x' as Content['related'][number]] },
]

test.each(changes)('a comparison names the field that differs: %o', (change) => {
  const before = newContent({ headline: 'One' })
  const name = Object.keys(change)[0] as keyof typeof change
  expect(compareContents(before, { ...before, ...change })).toMatchObject({
    fields: [{ name, before: before[name], after: change[name] }],
  })
})

test('every field of an article has a case above', () => {
  const { body: _, ...fields } = newContent({})
  expect(changes.flatMap((change) => Object.keys(change)).toSorted()).toEqual(
    Object.keys(fields).toSorted(),
  )
})

test('a body tells the paragraph that was added, dropped or mended from those that stayed', () => {
  const before = aBody('The bridge is open.', 'Some 400 cars crossed.', 'It is blue.', 'The end.')
  const after = aBody('The bridge is open.', 'Some 150 cars crossed.', 'The end.', 'More soon.')
  const body = compareBodies(before, after)
  expect(told(body)).toEqual([
    'same: The bridge is open.',
    'changed: Some |-400|+150| cars crossed.',
    'removed: -It is blue.',
    'same: The end.',
    'added: +More soon.',
  ])
  expect(changedBlocks(body)).toBe(3)
})

test('a link that leads elsewhere under the same words is not called the same', () => {
  const linked = (href: string): Prose =>
    aBody([{ type: 'text', text: 'the report', marks: [{ type: 'link', attrs: { href } }] }])
  expect(told(compareBodies(linked('https://a.example/'), linked('https://b.example/')))).toEqual([
    'restyled: the report',
  ])
})

test('lists and quotes are opened, so that one mended item is one change', () => {
  const list = (...items: readonly string[]): Prose => ({
    type: 'doc',
    content: [
      {
        type: 'bulletList',
        content: items.map((item) => ({ type: 'listItem', content: aBody(item).content ?? [] })),
      },
    ],
  })
  const body = compareBodies(list('red', 'the green boat'), list('red', 'the blue boat'))
  expect(told(body)).toEqual(['same: red', 'changed: the |-green|+blue| boat'])
  expect(body.map(({ block }) => block)).toEqual(['item', 'item'])
})

function bodyAfter(start: Node, edits: readonly BodyEdit[]): Node {
  let document = start
  for (const edit of edits) {
    try {
      document = transactionOf(document, edit)?.doc ?? document
    } catch {
      // Some edits fit nowhere there.
    }
  }
  return document
}

test('any two bodies: without additions the old text, without removals the new', () => {
  const start = bodySchema().nodeFromJSON(
    aBody('The bridge is open.', 'Some 400 cars crossed.', 'Трамваї поїдуть восени.'),
  )
  const edits = fc.array(bodyEdit, { maxLength: 12 })
  fc.assert(
    fc.property(edits, edits, (first, second) => {
      const one = bodyAfter(start, first)
      const other = bodyAfter(one, second)
      const before = one.toJSON() as Prose
      const after = other.toJSON() as Prose
      const body = compareBodies(before, after)
      function side(gone: 'added' | 'removed'): readonly string[] {
        return body
          .filter(({ kind }) => kind !== gone)
          .map(({ pieces }) => pieces.map((p) => (p.kind === gone ? '' : p.text)).join(''))
      }
      expect(side('added')).toEqual(blocksOf(before).map(({ text }) => text))
      expect(side('removed')).toEqual(blocksOf(after).map(({ text }) => text))
      expect(changedBlocks(body) === 0).toBe(one.eq(other))
      expect(foldUnchanged(body).flatMap(({ blocks }) => blocks)).toEqual(body)
    }),
    { numRuns: 500 },
  )
})

test('unchanged paragraphs fold away but for those next to a change', () => {
  const long = ['one', 'two', 'three', 'four', 'five']
  const body = compareBodies(aBody(...long), aBody(...long, 'six'))
  expect(foldUnchanged(body).map(({ kind, blocks }) => [kind, blocks.length])).toEqual([
    ['folded', 4],
    ['shown', 2],
  ])
})

test('bringing a version back leaves the page’s address and the embargo as they are now', () => {
  const then = newContent({ headline: 'One', lead: 'Same.', urlSlug: 'one' })
  const { body: _, ...now } = newContent({
    headline: 'Two',
    lead: 'Same.',
    urlSlug: 'two',
    embargoedUntil: at('2026-11-22T12:00:00Z'),
  })
  expect(restoredFields(now, then)).toEqual({ headline: 'One' })
})

/** How often two words or blocks are held against each other meanwhile: the same on any machine. */
function comparisonsIn(act: () => void): number {
  const { prototype } = Set
  const has = Reflect.get(prototype, 'has') as (this: unknown, word: unknown) => boolean
  counting.comparisons = 0
  prototype.has = function (word) {
    counting.comparisons += 1
    return has.call(this, word)
  }
  try {
    act()
  } finally {
    prototype.has = has
  }
  return counting.comparisons
}

test('a long body written anew is compared with few looks at each block, and nothing of it is lost', () => {
  const blocks = 1_500
  const lines = (word: string): Prose =>
    aBody(
      'The end.',
      ...Array.from({ length: blocks }, (_, at) => `${word} ${at} ${word}${at} ${at * 7}`),
    )
  let body: readonly BlockChange[] = []
  const comparisons = comparisonsIn(() => {
    body = compareBodies(lines('bridge'), lines('tram'))
  })
  expect(comparisons).toBeLessThan(2_000_000)
  expect(told(body)[0]).toBe('same: The end.')
  expect(body.filter(({ kind }) => kind !== 'added')).toHaveLength(blocks + 1)
  expect(body.filter(({ kind }) => kind !== 'removed')).toHaveLength(blocks + 1)
}, 60_000)
