import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { newDraft } from '../../../electron/export/export-draft.ts'
import { folderTarget } from '../../../electron/export/folder-target.ts'
import { swapFolders } from '../../../electron/export/swap-folders.ts'
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

  it('is on the disk with each of its files, its folders and its name before it is called written', async () => {
    const { out } = await anExport()
    const target = await folderTarget(out)
    const flushes = await watchFlushes()
    await target.write('articles/one.html', 'a page')
    expect(flushes.sync()).toBe(1)
    const file = await target.open('search/index.json')
    await file.append('{}')
    await file.close()
    expect(flushes.sync()).toBe(2)
    await target.finish()
    // The export's own folder and two in it, then the folder that it stands in.
    expect(flushes.sync()).toBe(process.platform === 'win32' ? 2 : 6)
  })
})
