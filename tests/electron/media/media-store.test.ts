import { createHash } from 'node:crypto'
import { readFile, truncate } from 'node:fs/promises'

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { openMediaStore } from '../../../electron/media/media-store.ts'
import { DeskError } from '../../../electron/store/desk-error.ts'
import { aDeskFolder } from '../../support/a-desk-folder.ts'
import { aGif, aJpeg, aPng, aWebp } from '../../support/a-picture.ts'

const aMediaStore = async () => openMediaStore(await aDeskFolder())

describe('a picture of the desk', () => {
  it.each([
    ['png', aPng(1600, 900), 1600, 900],
    ['gif', aGif(320, 200), 320, 200],
    ['webp', aWebp(1200, 800), 1200, 800],
    ['jpg', aJpeg(1500, 1000), 1500, 1000],
    ['jpg', aJpeg(1500, 1000, 3), 1500, 1000],
  ])('is known by its own bytes: %s', async (ending, bytes, width, height) => {
    const media = await aMediaStore()
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const picture = await media.add(bytes)
    expect(picture).toEqual({ media: `${sha256}.${ending}`, width, height })
    expect(await readFile(media.path(picture.media))).toEqual(Buffer.from(bytes))
  })

  it.each([5, 6, 7, 8])(
    'is measured as it is shown when a camera was held on its side: %i',
    async (held) => {
      const media = await aMediaStore()
      expect(await media.add(aJpeg(1500, 1000, held))).toMatchObject({ width: 1000, height: 1500 })
    },
  )

  it('is one file, however often it comes, and is mended when its file was cut short', async () => {
    const media = await aMediaStore()
    const first = await media.add(aPng(10, 10))
    await truncate(media.path(first.media), 5)
    expect(await media.add(aPng(10, 10))).toEqual(first)
    expect(await readFile(media.path(first.media))).toEqual(Buffer.from(aPng(10, 10)))
  })

  it.each([
    ['of more than 40 megapixels', aPng(50_000, 50_000), 'pictureTooBig'],
    [
      'of more than 40 MB',
      Buffer.concat([aPng(10, 10), Buffer.alloc(40_000_000)]),
      'pictureTooBig',
    ],
    ['without width', aPng(0, 10), 'notAPicture'],
    ['that is cut off before its size', aPng(10, 10).subarray(0, 12), 'notAPicture'],
    [
      'that is a drawing which can hold script',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'pictureKind',
    ],
    ['that is a page', Buffer.from('<!doctype html>'), 'notAPicture'],
    ['of nothing', new Uint8Array(), 'notAPicture'],
  ])('%s is refused', async (_name, bytes, code) => {
    const media = await aMediaStore()
    await expect(media.add(bytes)).rejects.toMatchObject({ problem: { code } })
  })

  it('of any bytes at all is kept or refused in no time, and never anything else', async () => {
    const media = await aMediaStore()
    const beginning = fc.constantFrom(
      aPng(1, 1),
      aGif(1, 1),
      aWebp(1, 1),
      aJpeg(1, 1),
      aJpeg(1, 1, 6),
    )
    const picture = fc
      .tuple(beginning, fc.nat(30), fc.uint8Array({ maxLength: 300 }))
      .map(([bytes, cut, rest]) => Buffer.concat([bytes.subarray(0, 30 - cut), rest]))
    const before = performance.now()
    await fc.assert(
      fc.asyncProperty(picture, async (bytes) => {
        const outcome: unknown = await media.add(bytes).catch((error: unknown) => error)
        expect(outcome instanceof DeskError || !(outcome instanceof Error)).toBe(true)
      }),
      { numRuns: 400 },
    )
    expect(performance.now() - before).toBeLessThan(20_000)
  })
})
