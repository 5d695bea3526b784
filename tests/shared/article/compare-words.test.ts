import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { compareWords, type Piece } from '../../../shared/article/compare-words.ts'

function marked(pieces: readonly Piece[]): string {
  return pieces
    .map(({ kind, text }) =>
      kind === 'added' ? `[+${text}]` : kind === 'removed' ? `[-${text}]` : text,
    )
    .join('')
}

test.each([
  ['', '', ''],
  ['Some cars', 'Some cars', 'Some cars'],
  ['', 'Some cars', '[+Some cars]'],
  ['Some cars', '', '[-Some cars]'],
  ['Some 400 cars crossed.', 'Some 150 cars crossed.', 'Some [-400][+150] cars crossed.'],
  ['the red tall mast', 'the old wide mast', 'the [-red tall][+old wide] mast'],
  ['Трамваї поїдуть восени.', 'Автобуси поїдуть восени.', '[-Трамваї][+Автобуси] поїдуть восени.'],
  ['об’їзд закрито', 'об’їзду не буде', '[-об’їзд закрито][+об’їзду не буде]'],
])('“%s” to “%s” reads %s', (before, after, shown) => {
  expect(marked(compareWords(before, after))).toBe(shown)
})

test('no additions give the text before, no removals the text after, whatever the texts', () => {
  const word = fc.constantFrom('міст', 'bridge', ' ', '  ', '\n', '.', '’', '400', '🚃', 'е́')
  const text = fc.oneof(
    fc.array(word, { maxLength: 30 }).map((words) => words.join('')),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    // Halves of surrogate pairs too.
    fc.string({ unit: 'binary', maxLength: 30 }),
  )
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = compareWords(before, after)
      const without = (kind: Piece['kind']): string =>
        pieces.map((piece) => (piece.kind === kind ? '' : piece.text)).join('')
      expect(without('added')).toBe(before)
      expect(without('removed')).toBe(after)
      expect(pieces.every((piece) => piece.text !== '')).toBe(true)
    }),
    { numRuns: 2_000 },
  )
})

test('two long texts with nothing in common are told as one removed and one added, at once', () => {
  const before = 'міст '.repeat(20_000) + 'end'
  const after = 'tram, '.repeat(20_000)
  const begun = performance.now()
  expect(compareWords(before, after)).toEqual([
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ])
  // Minutes without the limits.
  expect(performance.now() - begun).toBeLessThan(5_000)
})
