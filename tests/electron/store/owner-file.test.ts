import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { deskFolder } from '../../../electron/store/desk-folder.ts'
import { holdOwnerFile } from '../../../electron/store/owner-file.ts'
import { aFolder } from '../../support/a-folder.ts'

describe('a desk on a network', () => {
  it('is held by one computer, which says so there, and is free when that lets go', async () => {
    const folder = await aFolder()
    const held = await holdOwnerFile(folder, 'newsroom')
    const path = join(folder, deskFolder.lock)
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ host: 'newsroom' })
    expect((await stat(path)).mode & 0o077).toBe(0)
    expect(await holdOwnerFile(folder, 'archive')).toBeNull()
    await held?.release()
    expect(await readdir(folder)).toEqual([])
    const next = await holdOwnerFile(folder, 'archive')
    expect(next).not.toBeNull()
    await next?.release()
  })

  it('is lost by a computer that was not heard of for two minutes', async () => {
    const folder = await aFolder()
    await writeFile(join(folder, deskFolder.lock), JSON.stringify({ host: 'newsroom' }))
    const longAgo = Date.now() / 1000 - 121
    await utimes(join(folder, deskFolder.lock), longAgo, longAgo)
    const next = await holdOwnerFile(folder, 'archive')
    expect(next).not.toBeNull()
    await next?.release()
  })
})
