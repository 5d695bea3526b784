import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it, onTestFinished } from 'vitest'

import { exportFormat } from '../../../electron/export/formats.ts'
import { runExport } from '../../../electron/export/run-export.ts'
import { deskFolder } from '../../../electron/store/desk-folder.ts'
import { type Manifest, manifestSchema } from '../../../shared/export/manifest.ts'
import { aDesk, aHotList, aPicture } from '../../support/a-desk.ts'
import { aFolder } from '../../support/a-folder.ts'
import { aBody, anArticle, aTag, aVersion, at, guidOf } from '../../support/an-article.ts'
import { anExportWish } from '../../support/export-wish.ts'
import { pageText } from '../../support/page-text.ts'

const tag = aTag('port')
const tags = [tag.id]
const three = ['one', 'two', 'three'].map((name) => aVersion(name, { content: { tags } }))

async function readManifest(out: string): Promise<Manifest> {
  return manifestSchema.parse(JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')))
}

/** Every file under a folder with its content's hash. */
async function snapshot(folder: string): Promise<Record<string, string>> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
  const hashes = await Promise.all(
    paths.map(async (path) =>
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    ),
  )
  return Object.fromEntries(paths.map((path, index) => [path, hashes[index] ?? '']).sort())
}

describe('an export of a desk', () => {
  it('writes a page an article, a homepage, a style, fonts, and a manifest that names them', async () => {
    const folder = await aFolder()
    const wish = await anExportWish(folder)
    const report = await runExport(aDesk({ versions: three, tags: [tag] }), wish)

    expect(report).toEqual({
      outcome: 'written',
      format: 'html',
      out: wish.out,
      written: 3,
      omitted: [],
      failed: [],
    })
    const manifest = await readManifest(wish.out)
    expect(manifest).toMatchObject({ format: 'html', desk: 'Harbour Wire' })
    expect(manifest.articles.map(({ guid }) => guid)).toEqual(
      [guidOf('one'), guidOf('two'), guidOf('three')].sort(),
    )
    for (const article of manifest.articles) {
      if (!('file' in article)) throw new Error('left out')
      const bytes = await readFile(join(wish.out, article.file))
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(article.sha256)
    }
    expect(manifest.lists).toEqual([
      { name: 'hot', file: 'index.html' },
      { name: 'latest', file: 'index.html' },
    ])
    expect((await readdir(wish.out)).sort()).toEqual(
      ['articles', 'fonts', 'index.html', 'manifest.json', 'style.css'].sort(),
    )
    expect((await readdir(join(wish.out, 'fonts'))).sort()).toEqual(['fonts.css', 'inter.woff2'])
  })

  it('gives the same bytes for the same desk, in whatever order the desk names its articles', async () => {
    const folder = await aFolder()
    const first = await anExportWish(folder)
    const second = await anExportWish(folder, { out: join(folder, 'again') })
    await runExport(aDesk({ versions: three, tags: [tag] }), first)
    await runExport(aDesk({ versions: three.toReversed(), tags: [tag] }), second)
    const named = (files: Record<string, string>, out: string) =>
      Object.entries(files).map(([path, hash]) => [path.slice(out.length), hash])
    expect(named(await snapshot(second.out), second.out)).toEqual(
      named(await snapshot(first.out), first.out),
    )
  })

  it('never lets out what is held, killed, embargoed, spiked or not released, not even as a headline', async () => {
    const folder = await aFolder()
    const soon = at('2026-11-21T18:00:00Z')
    const embargoed = aVersion('embargoed', { content: { tags, embargoedUntil: soon } })
    const held = aVersion('held', { state: 'held', content: { tags } })
    const killed = aVersion('killed', { state: 'killed', content: { tags } })
    const draft = anArticle('draft', { tags })
    const spiked = { ...anArticle('spiked', { tags }), state: 'spiked' as const }
    const shown = aVersion('shown', { content: { tags, related: [held.guid, killed.guid] } })
    const reader = aDesk({
      versions: [embargoed, held, killed, shown],
      articles: [draft, spiked],
      tags: [tag],
      hot: aHotList(held.guid, draft.guid, embargoed.guid, shown.guid),
    })
    const wish = await anExportWish(folder)
    const report = await runExport(reader, wish)

    expect(report.written).toBe(1)
    expect(report.omitted).toEqual([
      { guid: draft.guid, headline: 'The draft story', omission: { reason: 'notReleased' } },
      {
        guid: embargoed.guid,
        headline: 'The embargoed story',
        omission: { reason: 'embargoed', until: soon },
      },
      { guid: held.guid, headline: 'The held story', omission: { reason: 'held' } },
      { guid: killed.guid, headline: 'The killed story', omission: { reason: 'killed' } },
      { guid: spiked.guid, headline: 'The spiked story', omission: { reason: 'spiked' } },
    ])
    for (const path of Object.keys(await snapshot(wish.out))) {
      if (!path.endsWith('.html')) continue
      expect(await readFile(path, 'utf8')).not.toMatch(
        /The (?:embargoed|held|killed|draft|spiked) story/,
      )
    }
    const { articles } = await readManifest(wish.out)
    expect(articles).toContainEqual({ guid: held.guid, omitted: 'held' })

    // The embargo ends at the moment it names.
    const later = await anExportWish(folder, { now: soon })
    expect((await runExport(reader, later)).written).toBe(2)
  })

  it('writes what was released, never what is being written', async () => {
    const folder = await aFolder()
    const version = aVersion('one', { content: { headline: 'As released', body: aBody('Out.') } })
    const working = {
      ...anArticle('one', { headline: 'Being rewritten', body: aBody('Secret.') }),
      version: 1,
      state: 'published' as const,
      firstReleasedAt: version.firstReleasedAt,
      releasedAt: version.releasedAt,
      isEdited: true,
    }
    const wish = await anExportWish(folder)
    await runExport(aDesk({ versions: [version], articles: [working] }), wish)
    const [page = ''] = await readdir(join(wish.out, 'articles'))
    const text = pageText(await readFile(join(wish.out, 'articles', page), 'utf8'))
    expect(text).toContain('As released')
    expect(text).not.toMatch(/Being rewritten|Secret/)
  })

  it('writes what was asked for and links to nothing else', async () => {
    const folder = await aFolder()
    const wish = await anExportWish(folder, { matches: ({ guid }) => guid === guidOf('one') })
    expect(await runExport(aDesk({ versions: three, tags: [tag] }), wish)).toMatchObject({
      written: 1,
    })
    const home = await readFile(join(wish.out, 'index.html'), 'utf8')
    expect(home).toContain('<span class="headline">The two story</span>')
    expect(home.match(/href="articles\//g)).toHaveLength(1)
  })

  it('writes what a live list shows, and names what a hand put there in vain', async () => {
    const folder = await aFolder()
    const held = aVersion('held', { state: 'held' })
    const hot = aHotList(guidOf('two'), held.guid)
    const wish = await anExportWish(folder, { list: 'hot' })
    const report = await runExport(aDesk({ versions: [...three, held], hot }), wish)
    expect(report).toMatchObject({ written: 1, omitted: [{ guid: held.guid }] })
  })

  it('tells how far it is', async () => {
    const told: unknown[] = []
    const wish = await anExportWish(await aFolder(), { onProgress: (step) => told.push(step) })
    await runExport(aDesk({ versions: three }), wish)
    expect(told).toEqual([
      { done: 1, total: 3 },
      { done: 2, total: 3 },
      { done: 3, total: 3 },
    ])
  })

  it('does everything but leave files in a dry run', async () => {
    const folder = await aFolder()
    const wish = await anExportWish(folder, { dryRun: true })
    const before = await snapshot(folder)
    const reader = aDesk({ versions: three, damaged: [guidOf('two')] })
    const report = await runExport(reader, wish)
    expect(report).toMatchObject({ written: 2, failed: [{ guid: guidOf('two') }] })
    expect(await snapshot(folder)).toEqual(before)
  })

  it('says which formats there are when asked for another', async () => {
    const wish = await anExportWish(await aFolder(), { format: 'pdf' })
    await expect(runExport(aDesk(), wish)).rejects.toThrow('does not write “pdf”')
    expect(() => exportFormat('pdf')).toThrow('html')
  })
})

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
    expect([...report.failed].sort((a, b) => (a.guid < b.guid ? -1 : 1))).toEqual([
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
    for (const path of Object.keys(await snapshot(wish.out))) {
      if (path.endsWith('.html')) {
        expect(await readFile(path, 'utf8')).not.toMatch(/The (?:two|three) story/)
      }
    }
    expect((await readManifest(wish.out)).articles).toContainEqual({
      guid: guidOf('two'),
      omitted: 'failed',
    })
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
    expect(report.failed.map(({ reason }) => reason).sort()).toEqual([
      expect.stringContaining('is damaged'),
      expect.stringContaining('is missing'),
    ])
    expect(await readdir(join(wish.out, 'media'))).toEqual([whole.media])
    expect(await readFile(join(wish.out, 'index.html'), 'utf8')).toContain(`media/${whole.media}`)
  })
})

describe('what stood in the folder before', () => {
  it('is replaced by the next export, with nothing left over', async () => {
    const folder = await aFolder()
    const wish = await anExportWish(folder)
    await runExport(aDesk({ versions: three }), wish)
    await runExport(aDesk({ versions: three.slice(0, 1) }), wish)
    expect(await readdir(join(wish.out, 'articles'))).toHaveLength(1)
    expect((await readdir(folder)).sort()).toEqual(['resources', 'site'])
  })

  it('stays whole when the export is cancelled, at whichever article', async () => {
    const folder = await aFolder()
    const wish = await anExportWish(folder)
    await runExport(aDesk({ versions: three }), wish)
    const before = await snapshot(folder)
    for (const last of [1, 2, 3]) {
      const stop = new AbortController()
      const cancelled = await runExport(aDesk({ versions: three.slice(1) }), {
        ...wish,
        signal: stop.signal,
        onProgress: ({ done }) => {
          if (done >= Math.min(last, 2)) stop.abort()
        },
      })
      expect(cancelled).toMatchObject({ outcome: 'cancelled', written: 0 })
      expect(await snapshot(folder)).toEqual(before)
    }
  })

  it.skipIf(!canMount())('stays whole when the disk fills up', async () => {
    const folder = await aFolder()
    const disk = join(folder, 'disk')
    await mkdir(disk)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk])
    onTestFinished(() => void execFileSync('umount', [disk]))
    const wish = await anExportWish(folder, { out: join(disk, 'site') })
    await runExport(aDesk({ versions: three }), wish)
    const before = await snapshot(disk)
    const versions = Array.from({ length: 200 }, (_, index) => aVersion(`story ${index}`))
    await expect(runExport(aDesk({ versions }), wish)).rejects.toThrow('The disk is full')
    expect(await snapshot(disk)).toEqual(before)
    expect(await readdir(disk)).toEqual(['site'])
  })

  it('is put back when a power cut fell between the two renames', async () => {
    const folder = await aFolder()
    const wish = await anExportWish(folder)
    await runExport(aDesk({ versions: three }), wish)
    // As the cut leaves it: the previous export aside, the new one not yet in its place.
    const { newDraft } = await import('../../../electron/export/export-draft.ts')
    const { rename } = await import('node:fs/promises')
    await rename(wish.out, newDraft(wish.out).aside)
    const stop = new AbortController()
    stop.abort()
    await runExport(aDesk({ versions: three }), { ...wish, signal: stop.signal })
    expect(await readdir(join(wish.out, 'articles'))).toHaveLength(3)
  })
})

/** Only root may mount the small disk that this fills; elsewhere the test is left out. */
function canMount(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0
}
