import { mkdir, readdir, readFile, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { readFeedXml } from '../../../../electron/export/feeds/read-feed-xml.ts'
import { publishLists } from '../../../../electron/export/publish/publish-lists.ts'
import { runExport } from '../../../../electron/export/run-export.ts'
import { aBigDesk, manyVersions } from '../../../support/a-big-desk.ts'
import type { Guid } from '../../../../shared/article/guid.ts'
import { aFolder } from '../../../support/a-folder.ts'
import { guidOf } from '../../../support/an-article.ts'
import { deadLinks } from '../../../support/dead-links.ts'
import { anExportWish } from '../../../support/export-wish.ts'

const names = ['section.havan', 'tag.port', 'tag.storm']

describe('the feeds of sections and tags', () => {
  it('are one of each kind in a site, which their pages name', async () => {
    const wish = await anExportWish(await aFolder())
    await runExport(aBigDesk(manyVersions(60)), wish)
    const read = (path: string) => readFile(join(wish.out, path), 'utf8')
    const files = names.flatMap((name) =>
      ['rss.xml', 'atom.xml', 'json'].map((ending) => `${name}.${ending}`),
    )
    expect(await readdir(join(wish.out, 'feeds'))).toEqual(expect.arrayContaining(files))
    expect(await read('tags/storm.html')).toContain(
      '<link rel="alternate" type="application/atom+xml" title="storm – Harbour Wire" href="../feeds/tag.storm.atom.xml">',
    )
    expect(await read('sections/havan.1.html')).toContain('href="../feeds/section.havan.json"')
    expect(await deadLinks(wish.out)).toEqual([])
  })

  it('hold the twenty newest stories, a section’s with their text and a tag’s with their lead', async () => {
    const wish = await anExportWish(await aFolder())
    await runExport(aBigDesk(manyVersions(90)), wish)
    const feed = async (name: string) =>
      readFeedXml(await readFile(join(wish.out, `feeds/${name}.atom.xml`), 'utf8')).items
    const storm = await feed('tag.storm')
    expect(storm.map(({ title }) => title)).toEqual(
      Array.from({ length: 20 }, (_, at) => `The s${87 - at * 3} story`),
    )
    expect(storm[0]?.html).toBe('<p>What the s87 story is about.</p>\n')
    const harbour = await feed('section.havan')
    expect(harbour).toHaveLength(20)
    expect(harbour[0]?.html).toContain('All that is known of the s89 story.')
  })

  it('are those of one kind in a format of feeds alone', async () => {
    for (const [format, ending] of [
      ['rss', 'rss.xml'],
      ['jsonfeed', 'json'],
    ] as const) {
      const wish = await anExportWish(await aFolder(), { format })
      await runExport(aBigDesk(manyVersions(3)), wish)
      expect((await readdir(join(wish.out, 'feeds'))).sort()).toEqual(
        ['hot', 'latest', ...names].map((name) => `${name}.${ending}`),
      )
    }
  })

  it('are written anew in a published site only where a story of theirs changed', async () => {
    const { out, ...parts } = await anExportWish(await aFolder())
    await mkdir(out, { recursive: true })
    const versions = manyVersions(90)
    const quiet = versions.map((version, at) =>
      // Of those that every run writes, none carries the other tag.
      at < 40 ? version : { ...version, content: { ...version.content, tags: [] } },
    )
    await runExport(aBigDesk(quiet), { out, ...parts })
    const old = new Date('2020-01-01T00:00:00Z')
    const feeds = (await readdir(join(out, 'feeds'))).map((name) => join(out, 'feeds', name))
    for (const path of feeds) await utimes(path, old, old)
    const corrected = quiet.map((version, at) =>
      at === 3
        ? { ...version, version: 2, content: { ...version.content, lead: 'Put right.' } }
        : version,
    )
    const desk = aBigDesk(quiet)
    const read: Guid[] = []
    const readVersion: typeof desk.readVersion = (guid, ...rest) => {
      read.push(guid)
      return desk.readVersion(guid, ...rest)
    }
    await publishLists({ ...desk, readVersion }, { out, ...parts })
    // Nor are the stories read that a feed holds and no page of this run is of.
    expect(read).not.toContain(guidOf('s39'))
    for (const path of feeds) expect((await stat(path)).mtimeMs).toBe(old.getTime())
    await publishLists(aBigDesk(corrected), { out, ...parts })
    const storm = await readFile(join(out, 'feeds/tag.storm.json'), 'utf8')
    expect(storm).toContain('Put right.')
    expect((await stat(join(out, 'feeds/section.havan.json'))).mtimeMs).toBe(old.getTime())
    const fresh = join(out, '..', 'whole')
    await runExport(aBigDesk(corrected), { ...parts, out: fresh })
    expect(storm).toBe(await readFile(join(fresh, 'feeds/tag.storm.json'), 'utf8'))
  })
})
