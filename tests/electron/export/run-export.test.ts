import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { exportFormat } from '../../../electron/export/formats.ts'
import { runExport } from '../../../electron/export/run-export.ts'
import { createDesk } from '../../../electron/store/create-desk.ts'
import { deskFolder } from '../../../electron/store/desk-folder.ts'
import { openDesk } from '../../../electron/store/open-desk.ts'
import { newDesk } from '../../../shared/desk/new-desk.ts'
import { aDesk, aHotList } from '../../support/a-desk.ts'
import { aFolder } from '../../support/a-folder.ts'
import {
  aBody,
  anArticle,
  articleOf,
  aTag,
  aVersion,
  at,
  guidOf,
} from '../../support/an-article.ts'
import { anExportWish } from '../../support/export-wish.ts'
import { pageText } from '../../support/page-text.ts'
import { allPages, readManifest, snapshot } from '../../support/read-site.ts'

const tag = aTag('port')
const tags = [tag.id]
const three = ['one', 'two', 'three'].map((name) => aVersion(name, { content: { tags } }))

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
      cleaned: [],
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
      [
        '404.html',
        'archive',
        'articles',
        'feeds',
        'fonts',
        'index.html',
        'lists',
        'manifest.json',
        'search',
        'search.html',
        'sitemap.xml',
        'sitemaps',
        'style.css',
        'tags',
      ].sort(),
    )
    expect((await readdir(join(wish.out, 'fonts'))).sort()).toEqual(['fonts.css', 'inter.woff2'])
  })

  it('gives the same bytes for the same desk, in whatever order the desk names its articles', async () => {
    const folder = await aFolder()
    const first = await anExportWish(folder)
    const second = await anExportWish(folder, { out: join(folder, 'again') })
    await runExport(aDesk({ versions: three, tags: [tag] }), first)
    await runExport(aDesk({ versions: three.toReversed(), tags: [tag] }), second)
    expect(await snapshot(second.out)).toEqual(await snapshot(first.out))
  })

  it('reads a desk on disk, and goes on past a version file that is damaged there', async () => {
    const folder = await aFolder()
    const desk = join(folder, 'desk')
    await createDesk(desk, newDesk({ name: 'Harbour Wire' }))
    const store = await openDesk(desk)
    await store.change(() => ({
      change: { articles: three.map(articleOf), versions: three, tags: [tag] },
      result: null,
    }))
    await writeFile(join(desk, deskFolder.version(guidOf('two'), 1)), '{"cut')
    const wish = await anExportWish(folder)
    const report = await runExport(store, wish)
    await store.close()
    expect(report).toMatchObject({ written: 2, failed: [{ guid: guidOf('two') }] })
    expect(await allPages(wish.out)).not.toContain('The two story')
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
    expect(await allPages(wish.out)).not.toMatch(/The (?:embargoed|held|killed|draft|spiked) story/)
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

  it('never lets out what the desk noted for itself, and does not count it', async () => {
    const folder = await aFolder()
    const note = 'Ask who leaked it. '.repeat(300)
    const body = aBody(
      [
        { type: 'text', text: 'It sails at noon.' },
        { type: 'text', text: note, marks: [{ type: 'noted' }, { type: 'bold' }] },
      ],
      [{ type: 'text', text: note, marks: [{ type: 'noted' }] }],
    )
    const versions = [aVersion('one', { content: { body } })]
    const wish = await anExportWish(folder)
    await runExport(aDesk({ versions, hot: aHotList(guidOf('one')) }), wish)
    const pages = await allPages(wish.out)
    expect(pages).toContain('<p>It sails at noon.</p>')
    expect(pages).not.toContain('leaked')
    expect(pages).toContain('1 min read')
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
