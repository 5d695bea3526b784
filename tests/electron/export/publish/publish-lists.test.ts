import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { publishLists } from '../../../../electron/export/publish/publish-lists.ts'
import { runExport } from '../../../../electron/export/run-export.ts'
import { deskFolder } from '../../../../electron/store/desk-folder.ts'
import type { DeskReader } from '../../../../electron/store/desk-store.ts'
import type { Version } from '../../../../shared/article/version.ts'
import { aDesk, aHotList } from '../../../support/a-desk.ts'
import { aFolder } from '../../../support/a-folder.ts'
import { aListedDesk, anOwnList, port } from '../../../support/a-listed-desk.ts'
import { aVersion, guidOf } from '../../../support/an-article.ts'
import { anExportWish } from '../../../support/export-wish.ts'
import { pageText } from '../../../support/page-text.ts'
import { allPages, readManifest, snapshot } from '../../../support/read-site.ts'
import { aSmallDisk, canMount, needsMount } from '../../../support/small-disk.ts'

const versions = ['one', 'two', 'three'].map((name) => aVersion(name))

/** A folder to publish to, empty, and the publishing into it. */
async function aPlace(wish: { readonly out?: string } = {}) {
  const { out, ...parts } = await anExportWish(await aFolder(), wish)
  await mkdir(out, { recursive: true })
  const publish = (reader: DeskReader) => publishLists(reader, { out, ...parts })
  const exported = (reader: DeskReader) => runExport(reader, { out, ...parts })
  const read = (path: string) => readFile(join(out, path), 'utf8')
  return { out, publish, exported, read }
}

async function articlePages(out: string): Promise<readonly string[]> {
  return (await readdir(join(out, 'articles')))
    .map((name) => name.replace(/-\w+\.html$/, ''))
    .sort()
}

/** A desk that shows one story, in HOT. */
function onlyHot(...names: readonly string[]): DeskReader {
  const latest = { ...aHotList(), name: 'latest' as const }
  return aDesk({ versions, hot: aHotList(...names.map(guidOf)), latest })
}

describe('publishing the lists of a desk', () => {
  it('writes lists, feeds, sections and homepage with the pages that they lead to, and nothing else', async () => {
    const { reader, own } = await aListedDesk()
    const { out, publish, read } = await aPlace()
    const report = await publish(reader)
    expect(report).toMatchObject({ outcome: 'written', written: 2, failed: [] })
    expect((await readdir(out)).sort()).toEqual([
      '404.html',
      'archive',
      'articles',
      'feeds',
      'fonts',
      'index.html',
      'lists',
      'manifest.json',
      'media',
      'search',
      'search.html',
      'sections',
      'sitemap.xml',
      'sitemaps',
      'style.css',
      'tags',
    ])
    expect((await readdir(join(out, 'lists'))).sort()).toEqual([
      'hot.json',
      'latest.json',
      'quay.json',
    ])
    expect(await readdir(join(out, 'feeds'))).toHaveLength(15)
    expect(await articlePages(out)).toEqual(['the-one-story', 'the-two-story'])
    expect(await readdir(join(out, 'media'))).toContain(own.media)
    expect(pageText(await read('index.html'))).toContain('Storm Its own <b>words</b>')
    const hrefs = [...(await read('index.html')).matchAll(/href="(articles\/[^"]*)"/g)]
    for (const [, href = ''] of hrefs) expect((await stat(join(out, href))).isFile()).toBe(true)
  })

  it('writes every page anew that an earlier Wiredesk wrote, once', async () => {
    const { out, publish, exported, read } = await aPlace()
    await exported(onlyHot('one'))
    const manifest = await readManifest(out)
    const older = { ...manifest, formatVersion: '1' }
    await writeFile(join(out, 'manifest.json'), JSON.stringify(older))
    expect(await publish(onlyHot('one'))).toMatchObject({ outcome: 'written', written: 3 })
    expect(JSON.parse(await read('manifest.json'))).toEqual(manifest)
    expect(await publish(onlyHot('one'))).toMatchObject({ outcome: 'written', written: 1 })
  })

  it('leaves the other stories of an exported site as they are, and leads to them', async () => {
    const { out, publish, exported, read } = await aPlace()
    await exported(onlyHot('one'))
    const before = await snapshot(out)
    await publish(onlyHot('two', 'one'))
    const after = await snapshot(out)
    const changed = Object.keys(after).filter((path) => after[path] !== before[path])
    expect(changed.filter((path) => !path.startsWith('articles'))).toEqual(
      expect.arrayContaining(['index.html', join('lists', 'hot.json')]),
    )
    expect(changed).not.toContain('style.css')
    expect(Object.keys(after)).toEqual(expect.arrayContaining(Object.keys(before)))
    expect((await readManifest(out)).articles).toHaveLength(3)
    const latest = aDesk({ versions, hot: aHotList(guidOf('two')) })
    await publish(latest)
    expect(await read('index.html')).toMatch(/href="articles\/the-three-story-\w+\.html"/)
  })

  it('brings a section’s page up to date with the stories that it leads to', async () => {
    const { out, publish, read } = await aPlace()
    const desk = { sections: [port] }
    const inPort = { content: { section: port.id } }
    const none = { ...aHotList(), name: 'latest' as const, capacity: 0 }
    const deskOf = (...stories: readonly Version[]) =>
      aDesk({ versions: stories, desk, hot: aHotList(), latest: none })
    await publish(deskOf(aVersion('one', inPort), aVersion('two')))
    expect(await articlePages(out)).toEqual(['the-one-story'])
    const [page = ''] = await readdir(join(out, 'sections'))
    const corrected = { ...inPort.content, headline: 'The one story', lead: 'Put right.' }
    await publish(
      deskOf(
        aVersion('one', { version: 2, state: 'corrected', content: corrected }),
        aVersion('three', inPort),
      ),
    )
    const section = await read(join('sections', page))
    expect(section).toMatch(/href="\.\.\/articles\/the-three-story-\w+\.html"/)
    expect(await allPages(out)).toContain('Put right.')
  })

  it('puts a standing page right that no list and no section leads to, and brings one back', async () => {
    const { out, publish, exported } = await aPlace()
    const quiet = { ...aHotList(), name: 'latest' as const, capacity: 0 }
    const hot = aHotList(guidOf('one'))
    const held = aVersion('two', { state: 'held' })
    await exported(aDesk({ versions: [aVersion('one'), held, aVersion('three')], hot }))
    expect(await articlePages(out)).toEqual(['the-one-story', 'the-three-story'])
    const corrected = aVersion('three', { version: 2, content: { lead: 'Put right.' } })
    const back = aVersion('two', { version: 2 })
    await publish(aDesk({ versions: [aVersion('one'), back, corrected], hot, latest: quiet }))
    expect(await articlePages(out)).toEqual(['the-one-story', 'the-three-story', 'the-two-story'])
    expect(await allPages(out)).toContain('Put right.')
  })

  it.skipIf(process.platform === 'win32')('lets a web server into its folders', async () => {
    const { out, publish } = await aPlace()
    await publish(onlyHot('one'))
    const { mode } = await stat(join(out, 'articles'))
    expect((mode & 0o777 & ~process.umask()).toString(8)).toBe(
      (0o777 & ~process.umask()).toString(8),
    )
  })

  it('does not touch a file that is the same already', async () => {
    const { out, publish } = await aPlace()
    await publish(onlyHot('one'))
    const old = new Date('2020-01-01T00:00:00Z')
    for (const path of Object.keys(await snapshot(out))) await utimes(join(out, path), old, old)
    await publish(onlyHot('one'))
    for (const path of Object.keys(await snapshot(out))) {
      expect((await stat(join(out, path))).mtime).toEqual(old)
    }
  })

  it('takes the page of a story away that may not be public any more, though no list shows it', async () => {
    const { out, publish, exported } = await aPlace()
    await exported(onlyHot('one'))
    const killed = versions.map((version) =>
      version.guid === guidOf('three') ? { ...version, state: 'killed' as const } : version,
    )
    await publish(aDesk({ versions: killed, hot: aHotList(guidOf('one')) }))
    expect(await articlePages(out)).toEqual(['the-one-story', 'the-two-story'])
    expect((await readManifest(out)).articles).toContainEqual({
      guid: guidOf('three'),
      omitted: 'killed',
    })
    expect(await allPages(out)).not.toContain('The three story')
  })

  it('moves a story’s page when its address has changed', async () => {
    const { out, publish } = await aPlace()
    await publish(onlyHot('one'))
    const renamed = aVersion('one', { version: 2, content: { headline: 'Renamed' } })
    await publish(aDesk({ versions: [renamed], hot: aHotList(guidOf('one')) }))
    expect(await articlePages(out)).toEqual(['renamed'])
  })

  it('takes away what a list left that was closed since', async () => {
    const { out, publish } = await aPlace()
    const quay = anOwnList('quay', 'At the quay', [guidOf('one')])
    await publish(aDesk({ versions, lists: [quay] }))
    expect(await readdir(join(out, 'lists'))).toContain('quay.json')
    await publish(aDesk({ versions, lists: [{ ...quay, isClosed: true }] }))
    const names = [...(await readdir(join(out, 'lists'))), ...(await readdir(join(out, 'feeds')))]
    expect(names.filter((name) => name.startsWith('quay'))).toEqual([])
    expect(await allPages(out)).not.toContain('At the quay')
  })

  it('removes nothing that a meddled manifest names outside of the site’s articles', async () => {
    const { out, publish, read } = await aPlace()
    await publish(onlyHot('one'))
    const manifest = await readManifest(out)
    const victim = join(out, '..', 'victim.html')
    await writeFile(victim, 'mine')
    const sha256 = ''
    const gone = { guid: 'tag:gone', version: 1, file: 'articles/../../victim.html', sha256 }
    const meddled = { ...manifest, articles: [...manifest.articles, gone] }
    await writeFile(join(out, 'manifest.json'), JSON.stringify(meddled))
    await publish(onlyHot('two'))
    expect(await readFile(victim, 'utf8')).toBe('mine')
    expect(pageText(await read('index.html'))).toContain('The two story')
  })

  it('can be followed by an export of everything in the same folder', async () => {
    const { out, publish, exported } = await aPlace()
    await publish(onlyHot('one'))
    await mkdir(join(out, '.wiredesk-publish-0123456789abcdef'))
    await exported(onlyHot('one'))
    expect(await articlePages(out)).toEqual(['the-one-story', 'the-three-story', 'the-two-story'])
    expect(await readdir(out)).not.toContain('.wiredesk-publish-0123456789abcdef')
  })

  it('names a story that cannot be written, and writes the rest', async () => {
    const { out, publish } = await aPlace()
    const damaged = [guidOf('two')]
    const report = await publish(aDesk({ versions, hot: aHotList(guidOf('one')), damaged }))
    expect(report).toMatchObject({ written: 2, failed: [{ guid: guidOf('two') }] })
    expect(await articlePages(out)).toEqual(['the-one-story', 'the-three-story'])
  })
})

describe('a folder that lists cannot be published to', () => {
  it('is not made again when it is gone, since its disk may be out', async () => {
    const { out, publish } = await aPlace()
    await rm(out, { recursive: true })
    await expect(publish(onlyHot('one'))).rejects.toMatchObject({
      problem: { code: 'publishGone', values: { path: out } },
    })
    await expect(stat(out)).rejects.toThrow('ENOENT')
  })

  it('is one where files that are not ours have the names of ours', async () => {
    const { out, publish, read } = await aPlace()
    await writeFile(join(out, 'robots.txt'), 'theirs')
    await writeFile(join(out, 'index.html'), 'theirs')
    await expect(publish(onlyHot('one'))).rejects.toMatchObject({
      problem: { code: 'exportOverFiles', values: { name: 'index.html' } },
    })
    expect(await readdir(out)).toEqual(['index.html', 'robots.txt'])
    await rm(join(out, 'index.html'))
    await publish(onlyHot('one'))
    expect(await read('robots.txt')).toBe('theirs')
  })

  it('is one that lies in the desk', async () => {
    const folder = await aFolder()
    const { publish } = await aPlace({ out: join(folder, deskFolder.media) })
    await expect(publish(aDesk({ folder, versions }))).rejects.toMatchObject({
      problem: { code: 'exportIntoDesk' },
    })
  })

  it('is left whole, as it was, when its disk fills up', async ({ skip }) => {
    if (!canMount) skip(needsMount)
    const disk = await aSmallDisk('600k')
    try {
      const { out, publish } = await aPlace({ out: join(disk.folder, 'site') })
      await publish(onlyHot('one'))
      const before = await snapshot(out)
      await writeFile(join(disk.folder, 'ballast'), Buffer.alloc(400_000)).catch(() => undefined)
      const long = 'Long '.repeat(60_000)
      const reader = aDesk({
        versions: [aVersion('two', { content: { lead: long } })],
        hot: aHotList(guidOf('two')),
      })
      await expect(publish(reader)).rejects.toMatchObject({
        problem: { code: 'publishFull', values: { path: out } },
      })
      expect(await snapshot(out)).toEqual(before)
    } finally {
      await disk.remove()
    }
  })
})
