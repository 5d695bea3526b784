import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readWords } from '../../../electron/media/read-words.ts'
import { aPhoto } from '../../support/a-photo.ts'
import { aGif, aJpeg, aPng } from '../../support/a-picture.ts'

const nothing = { alt: '', caption: '', credit: '' }

describe('the words that a picture brings along', () => {
  it.each([
    [
      'agency-xmp.jpg',
      {
        alt: 'Білий пором біля причалу',
        caption: 'Пором заходить у порт Одеси вранці 25 листопада.',
        credit: 'Olena Marchenko / Ukrinform',
      },
    ],
    [
      'damaged.jpg',
      {
        alt: 'Білий пором біля причалу',
        caption: 'Пором заходить у порт Одеси вранці 25 листопада.',
        credit: 'Olena Marchenko / UKRINFORM',
      },
    ],
    [
      'iptc-utf8.jpg',
      { alt: '', caption: 'Черга до порома в Чорноморську.', credit: 'Іван Ґонта / Укрінформ' },
    ],
    [
      'iptc-cp1251.jpg',
      { alt: '', caption: 'Черга до порома в Чорноморську.', credit: 'Іван Гонта / Укрінформ' },
    ],
    [
      'iptc-latin.jpg',
      { alt: '', caption: 'Le café du port à Sète, côté quai', credit: 'Zoë Müller / AFP' },
    ],
    ['exif.jpg', { alt: '', caption: 'Harbour at dawn', credit: 'Jane Doe' }],
    ['camera.jpg', nothing],
    ['bare.jpg', nothing],
    ['words.png', { alt: '', caption: 'A bridge & its <shadow>', credit: 'Jane Doe/Reuters' }],
    [
      'words.webp',
      { alt: 'Stalls under a roof', caption: 'Market day', credit: 'Jane Doe, John Roe' },
    ],
  ])('are read from %s', async (name, words) => {
    expect(await readWords(await aPhoto(name))).toEqual(words)
  })

  it.each([
    ['a GIF', aGif(3, 3)],
    ['the beginning of a photo', aJpeg(3, 3, 6)],
    ['the beginning of a PNG', aPng(3, 3)],
    ['nothing', new Uint8Array()],
  ])('are none in %s', async (_name, bytes) => {
    expect(await readWords(bytes)).toEqual(nothing)
  })

  it('are plain words in no time, wherever a file is cut and whatever is changed in it', async () => {
    const photos = await Promise.all(
      ['agency-xmp.jpg', 'iptc-cp1251.jpg', 'words.png', 'words.webp'].map(aPhoto),
    )
    const change = fc.tuple(fc.nat(7000), fc.nat(255))
    const before = performance.now()
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...photos),
        fc.array(change, { maxLength: 20 }),
        fc.option(fc.nat(7000)),
        async (photo, changes, cut) => {
          const bytes = Buffer.from(photo)
          for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte
          const words = await readWords(bytes.subarray(0, cut ?? undefined))
          for (const text of Object.values(words)) expect(text).not.toMatch(/[\p{Cc}\u202e]/u)
        },
      ),
      { numRuns: 600 },
    )
    expect(performance.now() - before).toBeLessThan(20_000)
  })

  it('take no longer from a file that is all packets, or from one endless packet', async () => {
    const packet = Buffer.from(`<x:x xmlns:x="adobe:ns:meta/">${'<a b="'.repeat(10_000)}`)
    const segment = Buffer.concat([
      Buffer.from([0xff, 0xe1, (packet.length + 31) >> 8, (packet.length + 31) & 255]),
      Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1'),
      packet,
    ])
    const bytes = Buffer.concat([
      Buffer.from([0xff, 0xd8]),
      ...Array.from({ length: 600 }, () => segment),
    ])
    const before = performance.now()
    expect(await readWords(bytes)).toEqual(nothing)
    expect(performance.now() - before).toBeLessThan(2000)
  })
})
