import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it, onTestFinished, vi } from 'vitest'

import { runImport } from '../../../electron/import/run-import.ts'
import { openMediaStore } from '../../../electron/media/media-store.ts'
import { deskFolder } from '../../../electron/store/desk-folder.ts'
import type { MediaId } from '../../../shared/article/content.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { anOpenDesk } from '../../support/a-desk-folder.ts'
import { aFolder } from '../../support/a-folder.ts'
import { noon } from '../../support/an-article.ts'
import { zipOf } from '../../support/zip-of.ts'

function anItem(number: number): string {
  return JSON.stringify({
    uri: `tag:test,2026:${number}`,
    headlines: [{ role: 'main', value: `Story ${number}` }],
    bodies: [
      { contentType: 'text/html', value: '<p>One.</p><img src="media/dot.gif" alt="A dot">' },
    ],
    versionCreated: '2026-11-21T14:00:00+02:00',
  })
}
// A picture whose bytes are plain text, so that an archive of texts can hold it.
const gif = 'GIF89a\u0001\0\u0001\0\0\0\0;'

async function anArchive(entries: Readonly<Record<string, string>>): Promise<string> {
  const path = join(await aFolder(), 'wire.zip')
  const files = Object.entries(entries).map(([name, content]) => ({
    name,
    content,
    mode: 0o100644,
  }))
  await writeFile(path, zipOf(files))
  return path
}

describe('importing an archive', () => {
  it('reads it as the folder that it was, with its pictures, and leaves nothing behind', async () => {
    // Other tests unpack at the same time; this one has its temporary folder to itself.
    const temporary = await aFolder()
    vi.stubEnv('TMPDIR', temporary)
    vi.stubEnv('TEMP', temporary)
    onTestFinished(() => void vi.unstubAllEnvs())
    const store = await anOpenDesk()
    const paths = [
      await anArchive({ 'a.json': anItem(1), 'b/wire.jsonl': '{}\n', 'media/dot.gif': gif }),
    ]
    const report = await runImport(store, openMediaStore(store.folder), { paths, now: noon })
    expect(report).toMatchObject({ added: 1, failed: 1 })
    expect(report.failures.map(({ place }) => place)).toEqual(['wire.zip: wire.jsonl'])
    const article = await store.readArticle('tag:test,2026:1' as Guid)
    const image = article?.content.body.content?.find(({ type }) => type === 'image')
    const kept = join(store.folder, deskFolder.mediaFile(image?.attrs?.['media'] as MediaId))
    expect(await readFile(kept, 'latin1')).toBe(gif)
    const left = await readdir(temporary)
    expect(left.filter((name) => name.startsWith('wiredesk-import-'))).toEqual([])
  })

  it('names one that cannot be unpacked, and an archive within, and goes on', async () => {
    const store = await anOpenDesk()
    const inner = { name: 'a.json', content: anItem(2), mode: 0o100644 }
    const nested = await anArchive({ 'inner.zip': zipOf([inner]).toString('latin1') })
    const evil = await anArchive({ '../a.json': anItem(3) })
    const good = await anArchive({ 'a.json': anItem(4) })
    const report = await runImport(store, openMediaStore(store.folder), {
      paths: [evil, nested, good],
      now: noon,
    })
    expect(report).toMatchObject({ added: 1, failed: 2 })
    expect(report.failures.map(({ place }) => place)).toContain('wire.zip: inner.zip')
  })
})
