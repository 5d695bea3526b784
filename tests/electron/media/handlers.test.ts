import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { mediaHandlers } from '../../../electron/media/handlers.ts'
import { openMediaStore } from '../../../electron/media/media-store.ts'
import type { MediaId } from '../../../shared/article/content.ts'
import { aDeskFolder } from '../../support/a-desk-folder.ts'
import { aPhoto, photoPath } from '../../support/a-photo.ts'

const noFiles = () => Promise.resolve([])

async function handlers(chosen: readonly string[] = []) {
  return mediaHandlers(openMediaStore(await aDeskFolder()), () => Promise.resolve(chosen))
}

describe('a picture that comes in', () => {
  it('brings its size as it is shown and the words of its file', async () => {
    const { 'media.add': add } = await handlers()
    const bytes = await aPhoto('agency-xmp.jpg')
    expect(await add({ bytes })).toEqual({
      media: `${createHash('sha256').update(bytes).digest('hex')}.jpg`,
      width: 160,
      height: 240,
      alt: 'Білий пором біля причалу',
      caption: 'Пором заходить у порт Одеси вранці 25 листопада.',
      credit: 'Olena Marchenko / Ukrinform',
    })
  })

  it('is one of several chosen, each of which is taken or refused by itself', async () => {
    const folder = await aDeskFolder()
    const tiff = join(folder, 'scan.tif')
    await writeFile(tiff, 'II*\0')
    const { 'media.choose': choose } = await handlers([
      tiff,
      join(folder, 'gone.jpg'),
      photoPath('exif.jpg'),
      folder,
    ])
    const { pictures, refused } = await choose({ isSeveral: true })
    expect(pictures.map(({ caption }) => caption)).toEqual(['Harbour at dawn'])
    expect(refused.map(({ name, problem }) => [name, problem.code])).toEqual([
      ['scan.tif', 'pictureKind'],
      ['gone.jpg', 'diskFailed'],
      [folder.split('/').at(-1), 'diskFailed'],
    ])
  })

  it('is none when the dialog is dismissed', async () => {
    const { 'media.choose': choose } = await handlers()
    expect(await choose({ isSeveral: false })).toEqual({ pictures: [], refused: [] })
  })

  it('says its words again, and nothing once it is gone', async () => {
    const media = openMediaStore(await aDeskFolder())
    const { 'media.words': words } = mediaHandlers(media, noFiles)
    const stored = await media.add(await aPhoto('exif.jpg'))
    expect(await words({ media: stored.media })).toMatchObject({ credit: 'Jane Doe' })
    const gone = `${'0'.repeat(64)}.jpg` as MediaId
    expect(await words({ media: gone })).toEqual({ alt: '', caption: '', credit: '' })
  })
})
