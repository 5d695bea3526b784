import { existsSync } from 'node:fs'
import { type FileHandle, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it, onTestFinished, vi } from 'vitest'

import { newDraft } from '../../../electron/export/export-draft.ts'
import { runExport } from '../../../electron/export/run-export.ts'
import { aDesk } from '../../support/a-desk.ts'
import { aFolder } from '../../support/a-folder.ts'
import { aVersion } from '../../support/an-article.ts'
import { anExportWish } from '../../support/export-wish.ts'
import { snapshot } from '../../support/read-site.ts'
import { aSmallDisk, canMount, needsMount } from '../../support/small-disk.ts'
import { expectWholeAfterCancel } from '../../support/cancelled-export.ts'

const three = ['one', 'two', 'three'].map((name) => aVersion(name))

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
    await expectWholeAfterCancel(folder, await anExportWish(folder))
  })

  it('stays whole when the disk fills up', async ({ skip }) => {
    if (!canMount) skip(needsMount)
    const { folder: disk, remove } = await aSmallDisk('256k')
    onTestFinished(remove)
    const folder = await aFolder()
    const wish = await anExportWish(folder, { out: join(disk, 'site') })
    await runExport(aDesk({ versions: three }), wish)
    const before = await snapshot(disk)
    const versions = Array.from({ length: 200 }, (_, index) => aVersion(`story ${index}`))
    await expect(runExport(aDesk({ versions }), wish)).rejects.toThrow('The disk is full')
    expect(await snapshot(disk)).toEqual(before)
    expect(await readdir(disk)).toEqual(['site'])
  })

  it('stays whole when the disk says that it did not keep what it was given', async () => {
    const folder = await aFolder()
    const wish = await anExportWish(folder)
    await runExport(aDesk({ versions: three.slice(0, 1) }), wish)
    const before = await snapshot(folder)
    const file = await open(join(folder, 'probe'), 'w')
    await file.close()
    await rm(join(folder, 'probe'))
    const failing = vi.spyOn(Object.getPrototypeOf(file) as FileHandle, 'sync')
    onTestFinished(() => failing.mockRestore())
    failing.mockRejectedValueOnce(Object.assign(new Error('EIO'), { code: 'EIO' }))
    await expect(runExport(aDesk({ versions: three }), wish)).rejects.toThrow()
    expect(await snapshot(folder)).toEqual(before)
    expect(await readdir(folder)).toHaveLength(2)
  })

  it('gives its place only to an export of which every file was flushed', async () => {
    const folder = await aFolder()
    const wish = await anExportWish(folder)
    const file = await open(join(folder, 'probe'), 'w')
    await file.close()
    await rm(join(folder, 'probe'))
    const syncing = vi.spyOn(Object.getPrototypeOf(file) as FileHandle, 'sync')
    onTestFinished(() => syncing.mockRestore())
    let before = 0
    syncing.mockImplementation(async function (this: FileHandle) {
      if ((await this.stat()).isDirectory()) return
      await new Promise((resolve) => setTimeout(resolve, 20))
      if (!existsSync(wish.out)) before += 1
    })
    await runExport(aDesk({ versions: three }), wish)
    expect(before).toBe(Object.keys(await snapshot(wish.out)).length)
  })

  it('is put back when a power cut fell between the two renames', async () => {
    const folder = await aFolder()
    const wish = await anExportWish(folder)
    await runExport(aDesk({ versions: three }), wish)
    // As the cut leaves it: the previous export aside, the new one not yet in its place.
    await rename(wish.out, newDraft(wish.out).aside)
    const stop = new AbortController()
    stop.abort()
    await runExport(aDesk({ versions: three }), { ...wish, signal: stop.signal })
    expect(await readdir(join(wish.out, 'articles'))).toHaveLength(3)
  })
})
