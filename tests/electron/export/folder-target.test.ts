import fs, { existsSync } from 'node:fs'
import { readdir, rename } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
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

/** Answers flushes in place of the disk until the test is over. */
function flushing(flush: (file: number, answer: fs.NoParamCallback) => void): void {
  const spy = vi.spyOn(fs, 'fsync').mockImplementation(flush)
  syncBuiltinESMExports()
  onTestFinished(() => {
    spy.mockRestore()
    syncBuiltinESMExports()
  })
}

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
    let asked = 0
    flushing((_file, answer) => {
      asked += 1
      answer(asked === 3 ? Object.assign(new Error('EIO'), { code: 'EIO' }) : null)
    })
    await expect(runExport(aDesk({ versions: three }), wish)).rejects.toThrow()
    expect(await snapshot(folder)).toEqual(before)
    expect(await readdir(folder)).toHaveLength(2)
  })

  it('gives its place only to an export of which every file was flushed', async () => {
    const wish = await anExportWish(await aFolder())
    let before = 0
    flushing((file, answer) => {
      const isFile = fs.fstatSync(file).isFile()
      setTimeout(() => {
        if (isFile && !existsSync(wish.out)) before += 1
        answer(null)
      }, 20)
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
