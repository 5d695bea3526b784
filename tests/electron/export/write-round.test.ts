import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { runExport } from '../../../electron/export/run-export.ts'
import { deskFolder } from '../../../electron/store/desk-folder.ts'
import { aDesk, aHotList, aPicture } from '../../support/a-desk.ts'
import { aFolder } from '../../support/a-folder.ts'
import { aTag, aVersion, guidOf } from '../../support/an-article.ts'
import { anExportWish } from '../../support/export-wish.ts'
import { allPages, readManifest, snapshot } from '../../support/read-site.ts'

const tag = aTag('port')
const tags = [tag.id]
const three = ['one', 'two', 'three'].map((name) => aVersion(name, { content: { tags } }))

describe('an article that cannot be exported', () => {
  it('is named, and is on no page, while the rest goes out', async () => {
    const folder = await aFolder()
    const reader = aDesk({
      versions: three,
      tags: [tag],
      damaged: [guidOf('two')],
      lost: [guidOf('three')],
      hot: aHotList(guidOf('two'), guidOf('one')),
    })
    const wish = await anExportWish(folder)
    const report = await runExport(reader, wish)
    expect(report).toMatchObject({ outcome: 'written', written: 1 })
    expect(report.failed).toEqual([
      {
        guid: guidOf('three'),
        headline: 'The three story',
        reason: 'version 1, which was released, is missing from the desk’s folder',
      },
      {
        guid: guidOf('two'),
        headline: 'The two story',
        reason: expect.stringContaining('could not be read'),
      },
    ])
    expect(await allPages(wish.out)).not.toMatch(/The (?:two|three) story/)
    expect((await readManifest(wish.out)).articles).toContainEqual({
      guid: guidOf('two'),
      omitted: 'failed',
    })
  })

  it('never shows half an export while all is written again without it', async () => {
    const wish = await anExportWish(await aFolder())
    await runExport(aDesk({ versions: three, tags: [tag] }), wish)
    const before = await snapshot(wish.out)
    const stop = new AbortController()
    const report = await runExport(aDesk({ versions: three, damaged: [guidOf('two')] }), {
      ...wish,
      signal: stop.signal,
      // Only the second writing has two articles.
      onProgress: ({ total }) => {
        if (total === 2) stop.abort()
      },
    })
    expect(report.outcome).toBe('cancelled')
    expect(await snapshot(wish.out)).toEqual(before)
  })

  it('is one whose body holds what no page can show', async () => {
    const video = { type: 'doc' as const, content: [{ type: 'video' }] }
    const versions = [aVersion('one', { content: { body: video } }), aVersion('two')]
    const report = await runExport(aDesk({ versions }), await anExportWish(await aFolder()))
    expect(report.failed).toEqual([
      {
        guid: guidOf('one'),
        headline: 'The one story',
        reason: 'its body holds what this Wiredesk cannot show (node video); a newer Wiredesk may',
      },
    ])
    expect(report.written).toBe(1)
  })

  it('is one whose picture is gone or damaged', async () => {
    const folder = await aFolder()
    const desk = join(folder, 'desk')
    const whole = await aPicture(desk, { bytes: Buffer.from('whole') })
    const damaged = await aPicture(desk, { bytes: Buffer.from('damaged') })
    await writeFile(join(desk, deskFolder.mediaFile(damaged.media)), 'cut')
    const gone = { ...whole, media: `${'0'.repeat(64)}.jpg` as typeof whole.media }
    const versions = [
      aVersion('whole', { content: { image: whole } }),
      aVersion('same', { content: { image: whole } }),
      aVersion('damaged', { content: { image: damaged } }),
      aVersion('gone', { content: { image: gone } }),
    ]
    const wish = await anExportWish(folder)
    const hot = aHotList(guidOf('damaged'), guidOf('whole'))
    const report = await runExport(aDesk({ folder: desk, versions, hot }), wish)
    expect(report.written).toBe(2)
    expect(report.failed).toMatchObject([
      { guid: guidOf('damaged'), reason: expect.stringContaining('is damaged') },
      { guid: guidOf('gone'), reason: expect.stringContaining('is missing') },
    ])
    expect(await readdir(join(wish.out, 'media'))).toEqual([whole.media])
    expect(await readFile(join(wish.out, 'index.html'), 'utf8')).toContain(`media/${whole.media}`)
  })
})
