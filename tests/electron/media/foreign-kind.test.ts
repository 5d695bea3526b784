import { describe, expect, it } from 'vitest'

import { foreignKind } from '../../../electron/media/foreign-kind.ts'

describe('a file that no page can show as a picture', () => {
  it.each([
    ['HEIC', '\0\0\0\x18ftypheic'],
    ['HEIC', '\0\0\0\x1cftypmif1'],
    ['AVIF', '\0\0\0\x1cftypavif'],
    ['TIFF', 'II*\0'],
    ['TIFF', 'MM\0*'],
    ['PDF', '%PDF-1.7'],
    ['Photoshop', '8BPS\0\x01'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['SVG', '\xef\xbb\xbf<?xml version="1.0"?>\n<!-- drawn -->\n<svg>'],
    ['SVG', '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x"><svg>'],
    [null, '<!doctype html><svg>'],
    [null, '<?xml version="1.0"?><svgs>'],
    [null, ''],
  ])('is named: %s', (kind, beginning) => {
    expect(foreignKind(Buffer.from(beginning, 'latin1'))).toBe(kind)
  })

  it('is looked for in no time', () => {
    const before = performance.now()
    foreignKind(Buffer.from('<!--'.repeat(10_000)))
    foreignKind(Buffer.from(' '.repeat(100_000)))
    expect(performance.now() - before).toBeLessThan(500)
  })
})
