import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { draftFolder } from '../../../electron/export/draft-folder.ts'
import { newDraft } from '../../../electron/export/export-draft.ts'
import { folderTarget } from '../../../electron/export/folder-target.ts'
import { swapFolders } from '../../../electron/export/swap-folders.ts'
import { writeSynced } from '../../../electron/export/write-synced.ts'
import { aFolder } from '../../support/a-folder.ts'
import { watchFlushes } from '../../support/watch-flushes.ts'

async function anExport() {
  const folder = await aFolder()
  const out = join(folder, 'site')
  await mkdir(out)
  await writeFile(join(out, 'page.html'), 'the one before')
  return { folder, out, draft: newDraft(out) }
}

describe('an export that takes the place of one before', () => {
  it('stands there alone afterwards', async () => {
    const { folder, out, draft } = await anExport()
    await mkdir(draft.folder)
    await writeFile(join(draft.folder, 'page.html'), 'the new one')
    await swapFolders(draft, out)
    expect(await readFile(join(out, 'page.html'), 'utf8')).toBe('the new one')
    expect(await readdir(folder)).toEqual(['site'])
  })

  it('leaves that one whole when it cannot', async () => {
    const { folder, out, draft } = await anExport()
    // What was written is gone, as when another program cleared the folder up.
    await expect(swapFolders(draft, out)).rejects.toMatchObject({ code: 'ENOENT' })
    expect(await readFile(join(out, 'page.html'), 'utf8')).toBe('the one before')
    expect(await readdir(folder)).toEqual(['site'])
  })

  it('waits for its files, then flushes its folders and its name before it is called written', async () => {
    const { out } = await anExport()
    const draft = newDraft(out)
    const asked: string[] = []
    const queue = {
      add: async (file: { readonly close: () => Promise<void> }) => {
        asked.push('file')
        await file.close()
      },
      end: async () => void asked.push('end'),
      drop: async () => undefined,
    }
    const folder = await draftFolder(draft.folder, queue)
    await folder.write('articles/one.html', 'a page')
    expect(asked).toEqual(['file'])
    const flushes = watchFlushes()
    await folder.sync()
    expect(asked).toEqual(['file', 'end'])
    const isWindows = process.platform === 'win32'
    // The export's own folder and the one in it.
    expect(flushes.sync()).toBe(isWindows ? 0 : 2)
    await swapFolders(draft, out)
    expect(flushes.sync()).toBe(isWindows ? 0 : 3)
  })

  it('has its folders flushed by the target that it is written through', async () => {
    const { out } = await anExport()
    const target = await folderTarget(out)
    await target.write('articles/one.html', 'a page')
    const flushes = watchFlushes()
    await target.finish()
    expect(flushes.sync()).toBeGreaterThanOrEqual(process.platform === 'win32' ? 0 : 3)
  })
})

it('a file that is published by itself is on the disk when it is written', async () => {
  const folder = await aFolder()
  const flushes = watchFlushes()
  await writeSynced(join(folder, 'index.html'), 'a page')
  expect(flushes.sync()).toBe(1)
})
