import { mkdir, readdir, readFile, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { publishLists } from '../../../../electron/export/publish/publish-lists.ts'
import { runExport } from '../../../../electron/export/run-export.ts'
import type { DeskReader } from '../../../../electron/store/desk-store.ts'
import { aBigDesk, manyVersions } from '../../../support/a-big-desk.ts'
import { aFolder } from '../../../support/a-folder.ts'
import { aTag } from '../../../support/an-article.ts'
import { deadLinks } from '../../../support/dead-links.ts'
import { anExportWish } from '../../../support/export-wish.ts'
import { pageText } from '../../../support/page-text.ts'
import { allPages, snapshot } from '../../../support/read-site.ts'

async function aSite(reader: DeskReader) {
  const { out, ...parts } = await anExportWish(await aFolder())
  await mkdir(out, { recursive: true })
  await runExport(reader, { out, ...parts })
  const publish = (now: DeskReader) => publishLists(now, { out, ...parts })
  const read = (path: string) => readFile(join(out, path), 'utf8')
  return { out, parts, publish, read }
}

/** All but the pages of single stories, which publishing leaves as they are, and what names its run. */
async function ofStories(out: string): Promise<Record<string, string>> {
  const files = Object.entries(await snapshot(out))
  return Object.fromEntries(files.filter(([path]) => !/^(?:articles|manifest)/.test(path)))
}

async function exported(reader: DeskReader, parts: Awaited<ReturnType<typeof aSite>>['parts']) {
  const out = await aFolder()
  await runExport(reader, { ...parts, out })
  return ofStories(out)
}

describe('the pages of stories of a published site', () => {
  it('are those of a whole export after a story came, one was killed and one lost a tag', async () => {
    const versions = manyVersions(120)
    const { out, parts, publish } = await aSite(aBigDesk(versions.slice(0, 119)))
    const changed = versions.map((version, at) => {
      if (at === 7) return { ...version, version: 2, state: 'killed' as const }
      if (at !== 9) return version
      return { ...version, version: 2, content: { ...version.content, tags: [aTag('port').id] } }
    })
    await publish(aBigDesk(changed))
    expect(await allPages(out)).not.toContain('The s7 story')
    expect(await ofStories(out)).toEqual(await exported(aBigDesk(changed), parts))
    expect(await deadLinks(out)).toEqual([])
  })

  it('are fewer, and no sitemap stays, when half the stories are killed and the address is taken back', async () => {
    const versions = manyVersions(120)
    const { out, parts, publish } = await aSite(aBigDesk(versions))
    const killed = versions.map((version, at) =>
      at < 60 ? { ...version, version: 2, state: 'killed' as const } : version,
    )
    const desk = aBigDesk(killed, { baseUrl: '' })
    await publish(desk)
    expect(await readdir(join(out, 'archive'))).not.toContain('2026-10.html')
    expect(await ofStories(out)).toEqual(await exported(desk, parts))
    expect(await deadLinks(out)).toEqual([])
  })

  it('are not touched where a new story changes nothing', async () => {
    const versions = manyVersions(120)
    const { out, publish } = await aSite(aBigDesk(versions.slice(0, 119)))
    const old = new Date('2020-01-01T00:00:00Z')
    for (const path of Object.keys(await snapshot(out))) await utimes(join(out, path), old, old)
    await publish(aBigDesk(versions))
    const isOld = async (path: string) => (await stat(join(out, path))).mtimeMs === old.getTime()
    expect(await isOld('tags/port.html')).toBe(false)
    for (const path of [
      'tags/port.1.html',
      'sections/havan.2.html',
      'archive/2026-10.html',
      '404.html',
    ]) {
      expect([path, await isOld(path)]).toEqual([path, true])
    }
  })

  it('lead on from the address of a tag that was deleted, since standing stories lead there', async () => {
    const { out, publish, read } = await aSite(aBigDesk(manyVersions(90)))
    await publish(aBigDesk(manyVersions(90), { tags: [aTag('port')] }))
    expect(pageText(await read('tags/storm.html'))).toContain('No stories here any more')
    expect(await readdir(join(out, 'tags'))).toContain('port.1.html')
    expect(await deadLinks(out)).toEqual([])
  })

  it('name only stories that stand where not all were ever exported', async () => {
    const { out, ...parts } = await anExportWish(await aFolder())
    await mkdir(out, { recursive: true })
    await publishLists(aBigDesk(manyVersions(120)), { out, ...parts })
    expect(await readdir(join(out, 'articles'))).toHaveLength(50)
    expect(pageText(await readFile(join(out, 'archive/index.html'), 'utf8'))).toContain(
      'November 50',
    )
    expect(await deadLinks(out)).toEqual([])
  })
})
