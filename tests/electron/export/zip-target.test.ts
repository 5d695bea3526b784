import { execFileSync, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it, onTestFinished } from 'vitest'

import { newDraft } from '../../../electron/export/export-draft.ts'
import { runExport } from '../../../electron/export/run-export.ts'
import { zipTarget } from '../../../electron/export/zip-target.ts'
import { aDesk } from '../../support/a-desk.ts'
import { aFolder } from '../../support/a-folder.ts'
import { at, aVersion } from '../../support/an-article.ts'
import { anExportWish } from '../../support/export-wish.ts'
import { snapshot } from '../../support/read-site.ts'
import { aSmallDisk, canMount, needsMount } from '../../support/small-disk.ts'
import { unzipped, zipSnapshot } from '../../support/unzipped.ts'
import { expectWholeAfterCancel } from '../../support/cancelled-export.ts'

const three = ['one', 'two', 'three'].map((name) => aVersion(name))
const hasUnzip = spawnSync('unzip', ['-v']).status === 0

async function aZipWish(folder: string) {
  return anExportWish(folder, { out: join(folder, 'a', 'сайт.zip') })
}

describe('an export into an archive', () => {
  it('holds what the folder would, in the order of its names, and leaves nothing beside it', async () => {
    const folder = await aFolder()
    const zip = await aZipWish(folder)
    const site = await anExportWish(folder)
    const report = await runExport(aDesk({ versions: three }), zip)
    await runExport(aDesk({ versions: three }), site)
    expect(report).toMatchObject({ outcome: 'written', written: 3, out: zip.out })
    expect(await zipSnapshot(zip.out)).toEqual(await snapshot(site.out))
    const names = [...(await unzipped(zip.out)).keys()]
    expect(names).toEqual([...names].sort())
    expect(await readdir(join(folder, 'a'))).toEqual(['сайт.zip'])
  })

  it('is read by other programs', async ({ skip }) => {
    if (!hasUnzip) skip('needs unzip')
    const wish = await aZipWish(await aFolder())
    await runExport(aDesk({ versions: three }), wish)
    expect(execFileSync('unzip', ['-tq', wish.out]).toString()).toContain('No errors')
  })

  it('has the same bytes for the same desk, whenever and in whichever zone it is made', async () => {
    const folder = await aFolder()
    const wish = await aZipWish(folder)
    const zone = process.env['TZ']
    onTestFinished(() => {
      if (zone === undefined) delete process.env['TZ']
      else process.env['TZ'] = zone
    })
    const made: Buffer[] = []
    for (const other of ['Europe/Kyiv', 'America/Lima']) {
      process.env['TZ'] = other
      await runExport(aDesk({ versions: made.length === 0 ? three : three.toReversed() }), wish)
      made.push(await readFile(wish.out))
      await utimes(join(wish.resources, 'fonts', 'inter.woff2'), 1, 1)
    }
    expect(made[1]?.equals(made[0] ?? Buffer.alloc(0))).toBe(true)
  })

  it('is not made by a dry run', async () => {
    const folder = await aFolder()
    const wish = { ...(await aZipWish(folder)), dryRun: true }
    expect(await runExport(aDesk({ versions: three }), wish)).toMatchObject({ written: 3 })
    expect(await readdir(folder)).toEqual(['resources'])
  })
})

describe('the archive that stood there before', () => {
  it('stays whole when the export is cancelled, at whichever article', async () => {
    const folder = await aFolder()
    await expectWholeAfterCancel(folder, await aZipWish(folder))
  })

  it('stays whole when the export is cancelled while it packs', async () => {
    const folder = await aFolder()
    const wish = await aZipWish(folder)
    await runExport(aDesk({ versions: three }), wish)
    const before = await snapshot(folder)
    const stop = new AbortController()
    const target = await zipTarget(wish.out, stop.signal)
    await target.write('large.bin', Buffer.alloc(20_000_000, 'news'))
    const finished = target.finish()
    stop.abort()
    expect(await finished).toBe(false)
    await target.discard()
    expect(await snapshot(folder)).toEqual(before)
  })

  it('stays whole when what was written cannot be packed', async () => {
    const folder = await aFolder()
    const wish = await aZipWish(folder)
    await runExport(aDesk({ versions: three }), wish)
    const before = await snapshot(folder)
    const target = await zipTarget(wish.out, wish.signal)
    await target.write('page.html', 'a page')
    const [draft = ''] = (await readdir(join(folder, 'a'))).filter((name) => name.endsWith('.new'))
    execFileSync('rm', [join(folder, 'a', draft, 'page.html')])
    await expect(target.finish()).rejects.toThrow('ENOENT')
    await target.discard()
    expect(await snapshot(folder)).toEqual(before)
  })

  it('stays whole when the power goes while it packs; what that leaves goes a day later', async () => {
    const folder = await aFolder()
    const wish = await aZipWish(folder)
    await runExport(aDesk({ versions: three }), wish)
    const before = await readFile(wish.out)
    const left = newDraft(wish.out)
    await mkdir(left.folder)
    await writeFile(left.archive, before.subarray(0, 100))
    await runExport(aDesk({ versions: three }), wish)
    expect(await readFile(wish.out)).toEqual(before)
    expect(await readdir(join(folder, 'a'))).toHaveLength(3)
    for (const path of [left.folder, left.archive]) await utimes(path, 1, 1)
    await runExport(aDesk({ versions: three }), { ...wish, now: at('2030-01-01T00:00:00Z') })
    expect(await readdir(join(folder, 'a'))).toEqual(['сайт.zip'])
  })

  it('stays whole when the disk fills up, while it writes or while it packs', async ({ skip }) => {
    if (!canMount) skip(needsMount)
    const { folder: disk, remove } = await aSmallDisk('256k')
    onTestFinished(remove)
    const wish = await anExportWish(await aFolder(), { out: join(disk, 'site.zip') })
    await runExport(aDesk({ versions: three }), wish)
    const before = await snapshot(disk)
    const versions = Array.from({ length: 200 }, (_, index) => aVersion(`story ${index}`))
    await expect(runExport(aDesk({ versions }), wish)).rejects.toThrow('The disk is full')
    expect(await snapshot(disk)).toEqual(before)

    const target = await zipTarget(wish.out, wish.signal)
    await target.write('noise.png', randomBytes(140_000))
    await expect(target.finish()).rejects.toThrow('ENOSPC')
    await target.discard()
    expect(await snapshot(disk)).toEqual(before)
  })
})
