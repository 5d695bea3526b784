import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { imageSize } from 'image-size'

import { jpegParts } from '../../../electron/media/jpeg-parts.ts'
import { partsOf } from '../../../electron/media/parts-of.ts'
import { publicPicture } from '../../../electron/media/public-picture.ts'
import { readWords } from '../../../electron/media/read-words.ts'
import { aPhoto } from '../../support/a-photo.ts'
import { aGif, aJpeg, aPng, aWebp } from '../../support/a-picture.ts'

const photos = [
  'agency-xmp.jpg',
  'damaged.jpg',
  'exif.jpg',
  'camera.jpg',
  'iptc-utf8.jpg',
  'words.png',
  'words.webp',
]
// The first is how EXIF points at its GPS directory, the third a latitude as XMP writes it.
const secrets = [
  '\x88\x25\0\x04',
  'GPS',
  '46,2',
  'SN0012345',
  'SerialNumber',
  'OLY77',
  'W99',
  'Nikon',
  'secret place',
]

function pixelsOf(bytes: Uint8Array): Buffer {
  const parts = partsOf(bytes)?.split(bytes) ?? []
  return Buffer.concat(parts.filter(({ kind }) => kind === 'pixels').map(({ bytes }) => bytes))
}

function segment(marker: number, words: string): Buffer {
  const body = Buffer.from(words, 'latin1')
  return Buffer.concat([Buffer.from([0xff, marker, 0, body.length + 2]), body])
}

describe('a picture that leaves the desk', () => {
  it.each(photos)('%s keeps its words and loses place and device', async (name) => {
    const bytes = await aPhoto(name)
    const out = Buffer.from(await publicPicture(bytes))
    expect(await readWords(out)).toEqual(await readWords(bytes))
    const said = out.toString('latin1')
    expect(secrets.filter((secret) => said.includes(secret))).toEqual([])
    expect(imageSize(out)).toMatchObject(imageSize(bytes))
  })

  it('the fixtures do hold what must not go out', async () => {
    const said = Buffer.concat(await Promise.all(photos.map(aPhoto))).toString('latin1')
    expect(secrets.filter((secret) => !said.includes(secret))).toEqual([])
  })

  it('every pixel stands as it was', async () => {
    for (const name of photos.filter((name) => !name.endsWith('.webp'))) {
      const bytes = await aPhoto(name)
      expect(pixelsOf(await publicPicture(bytes)).equals(pixelsOf(bytes))).toBe(true)
    }
  })

  it('a photo held on its side is still shown upright, and what made it is still said', async () => {
    const out = Buffer.from(await publicPicture(await aPhoto('agency-xmp.jpg')))
    expect(imageSize(out).orientation).toBe(6)
    expect(out.includes('digitalsourcetype/digitalCapture')).toBe(true)
    expect(out.includes('© Ukrinform 2022')).toBe(true)
  })

  it.each([
    ['photo', aPhoto('bare.jpg')],
    ['beginning of a photo', Promise.resolve(Buffer.from(aJpeg(9, 9)))],
    ['beginning of a PNG', Promise.resolve(Buffer.from(aPng(9, 9)))],
    ['beginning of a WebP', Promise.resolve(Buffer.from(aWebp(9, 9)))],
    ['GIF', Promise.resolve(Buffer.from(aGif(9, 9)))],
    ['file of any bytes', Promise.resolve(Buffer.from('not a picture'))],
  ])('a %s that says nothing goes out as it is', async (_name, bytes) => {
    expect(Buffer.from(await publicPicture(await bytes)).equals(await bytes)).toBe(true)
  })

  it('colours stay, comments and what lies behind the picture go', async () => {
    const bare = await aPhoto('bare.jpg')
    const colours = segment(0xe2, 'ICC_PROFILE\0\x01\x01profile')
    const bytes = Buffer.concat([
      bare.subarray(0, 2),
      colours,
      segment(0xfe, 'made at home'),
      segment(0xe2, 'MPF\0more pictures'),
      segment(0xed, 'Photoshop 3.0\x008BIM\x04\x22\0\0\0\0\0\x04Exif'),
      bare.subarray(2),
      Buffer.from('a film with its own position'),
    ])
    const out = await publicPicture(bytes)
    expect(Buffer.concat([bare.subarray(0, 2), colours, bare.subarray(2)]).equals(out)).toBe(true)
  })

  it('a film behind a photo that says nothing else stays here too', async () => {
    const bare = await aPhoto('bare.jpg')
    const out = await publicPicture(Buffer.concat([bare, Buffer.from('film')]))
    expect(bare.equals(out)).toBe(true)
  })

  it('of any bytes goes out in no time, and going out twice changes nothing more', async () => {
    const all = await Promise.all(photos.map(aPhoto))
    const change = fc.tuple(fc.nat(7000), fc.nat(255))
    const agency = await aPhoto('agency-xmp.jpg')
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...all), fc.array(change), async (photo, changes) => {
        const bytes = Buffer.from(photo)
        for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte
        const once = await publicPicture(bytes)
        expect(Buffer.from(await publicPicture(once)).equals(once)).toBe(true)
      }),
      {
        numRuns: 400,
        // A description and a photographer that point into the middle of numbers.
        examples: [
          [agency, [[51, 0]]],
          [agency, [[123, 5]]],
        ],
      },
    )
  })

  it('a JPEG of nothing but beginnings is walked in no time', () => {
    const before = performance.now()
    jpegParts.split(Buffer.alloc(20_000_000, 0xff))
    jpegParts.split(Buffer.alloc(20_000_000, 0))
    jpegParts.split(Buffer.from('ffe0'.repeat(2_000_000), 'hex'))
    expect(performance.now() - before).toBeLessThan(5000)
  })
})
