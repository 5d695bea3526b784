import { mkdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { nodeDisk } from '../../../electron/disk/node-disk.ts'
import { aFolder } from '../../support/a-folder.ts'
import { watchFlushes } from '../../support/watch-flushes.ts'

const isWindows = process.platform === 'win32'

describe('the computer’s disk', () => {
  it('is asked to flush a file, its bytes alone and a folder, each when it is said', async () => {
    const folder = await aFolder()
    const flushes = watchFlushes()
    const file = await nodeDisk.create(join(folder, 'story.json'))
    await file.write(Buffer.from('words'))
    expect([flushes.sync(), flushes.datasync()]).toEqual([0, 0])
    await file.syncData()
    expect([flushes.sync(), flushes.datasync()]).toEqual([0, 1])
    await file.sync()
    expect([flushes.sync(), flushes.datasync()]).toEqual([1, 1])
    await file.close()
    await nodeDisk.syncFolder(folder)
    expect(flushes.sync()).toBe(isWindows ? 1 : 2)
  })

  it('closes a file once, and touches no other that has its number by then', async () => {
    const folder = await aFolder()
    const first = await nodeDisk.create(join(folder, 'first'))
    await first.close()
    const second = await nodeDisk.create(join(folder, 'second'))
    await first.close()
    await expect(first.write(Buffer.from('lost'))).rejects.toThrow('closed')
    await expect(first.truncate(0)).rejects.toThrow('closed')
    await second.write(Buffer.from('words'))
    await second.close()
    expect(await readFile(join(folder, 'second'), 'utf8')).toBe('words')
  })

  it('makes files and folders that nobody else on the computer may look into', async () => {
    if (isWindows) return
    const folder = await aFolder()
    const modeOf = async (path: string): Promise<number> => (await stat(path)).mode & 0o777
    const before = process.umask(0)
    try {
      await (await nodeDisk.create(join(folder, 'draft'))).close()
      await (await nodeDisk.openToAppend(join(folder, 'journal'))).close()
      await nodeDisk.makeFolder(join(folder, 'desk'))
    } finally {
      process.umask(before)
    }
    expect(await modeOf(join(folder, 'draft'))).toBe(0o600)
    expect(await modeOf(join(folder, 'journal'))).toBe(0o600)
    expect(await modeOf(join(folder, 'desk'))).toBe(0o700)
  })

  it('says of a file that is not there that it is not, and of one that cannot be read why', async () => {
    const folder = await aFolder()
    await mkdir(join(folder, 'one'))
    expect(await nodeDisk.facts(join(folder, 'none'))).toBeNull()
    expect(await nodeDisk.names(join(folder, 'none'))).toEqual([])
    await expect(nodeDisk.read(join(folder, 'one'))).rejects.toMatchObject({ code: 'EISDIR' })
    await expect(readFile(join(folder, 'none'))).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
