import { describe, expect, it } from 'vitest'

import { sizeWords } from '../../../../renderer/desk/backup/size-words.ts'

describe('a size', () => {
  it.each([
    [0, '0 KB'],
    [1, '1 KB'],
    [4_200, '5 KB'],
    [999_000, '999 KB'],
    [1_540_000, '1.5 MB'],
    [412_300_000, '413 MB'],
    [2_000_000_000, '2 GB'],
    [7_100_000_000_000, '7.1 TB'],
  ])('of %i bytes reads %s', (bytes, words) => {
    expect(sizeWords(bytes)).toBe(words)
  })
})
