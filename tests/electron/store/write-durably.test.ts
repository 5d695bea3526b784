import { readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { nodeDisk } from '../../../electron/disk/node-disk.ts'
import { isTemporary, writeDurably } from '../../../electron/store/write-durably.ts'
import { aFolder } from '../../support/a-folder.ts'
import { systemError, watchedDisk } from '../../support/watched-disk.ts'

const old = Buffer.from('what stood before')
const next = Buffer.from('what the editor wrote')

async function aFile(): Promise<{ folder: string; path: string }> {
  const folder = await aFolder()
  const path = join(folder, 'article.json')
  await writeFile(path, old)
  return { folder, path }
}

describe('a durable write', () => {
  it('flushes the bytes before the rename and the folder after it', async () => {
    const { path } = await aFile()
    const watched = watchedDisk()
    await writeDurably(watched.disk, path, next)
    expect(watched.calls.map(({ call }) => call)).toEqual([
      'create',
      'write',
      'sync',
      'rename',
      'syncFolder',
    ])
    expect(await readFile(path)).toEqual(next)
  })

  it('stands when only closing the draft failed: its bytes were flushed', async () => {
    const { folder, path } = await aFile()
    const { create } = nodeDisk
    const disk = {
      ...nodeDisk,
      create: async (draft: string) => {
        const file = await create(draft)
        return {
          ...file,
          close: async () => {
            await file.close()
            throw systemError('EIO')
          },
        }
      },
    }
    await writeDurably(disk, path, next)
    expect(await readFile(path)).toEqual(next)
    expect(await readdir(folder)).toEqual(['article.json'])
  })

  it('leaves the old file and no draft when its bytes cannot be made', async () => {
    const { folder, path } = await aFile()
    const bytes = (): Uint8Array => {
      throw new Error('no bytes')
    }
    let creating: Promise<unknown> = Promise.resolve()
    const create = (draft: string) => {
      const late = new Promise((resolve) => setTimeout(resolve, 50))
      const created = late.then(() => nodeDisk.create(draft))
      creating = created
      return created
    }
    await expect(writeDurably({ ...nodeDisk, create }, path, bytes)).rejects.toThrow()
    await creating
    expect(await readFile(path)).toEqual(old)
    expect(await readdir(folder)).toEqual(['article.json'])
  })

  it('goes on when the disk takes fewer bytes than it was given', async () => {
    const { path } = await aFile()
    const watched = watchedDisk()
    watched.meddle = ({ call }) => (call === 'write' ? 4 : undefined)
    await writeDurably(watched.disk, path, next)
    expect(await readFile(path)).toEqual(next)
  })

  it.each([
    ['create', 'EMFILE', 'diskFailed'],
    ['write', 'ENOSPC', 'diskFull'],
    ['sync', 'EIO', 'diskFailed'],
    ['rename', 'EACCES', 'notWritable'],
  ])('keeps the old file and says why when %s fails with %s', async (failing, code, problem) => {
    const { folder, path } = await aFile()
    const watched = watchedDisk()
    watched.meddle = ({ call }) => {
      if (call === failing) throw systemError(code)
      return undefined
    }
    await expect(writeDurably(watched.disk, path, next)).rejects.toMatchObject({
      problem: { code: problem },
    })
    expect(await readFile(path)).toEqual(old)
    expect(await readdir(folder)).toEqual(['article.json'])
  })

  it('makes a new folder’s name durable in the one that holds it', async () => {
    const { folder } = await aFile()
    const watched = watchedDisk()
    await writeDurably(watched.disk, join(folder, 'articles', 'ab', 'story.json'), next)
    const flushed = watched.calls.filter(({ call }) => call === 'syncFolder')
    expect(flushed.map(({ name }) => name)).toEqual([basename(folder), 'articles', 'ab'])
  })

  it('never tries a failed flush again on the same file, whose pages may be lost and look clean', async () => {
    const { folder, path } = await aFile()
    const watched = watchedDisk()
    watched.meddle = ({ call }, nth) => {
      if (call === 'sync' && nth === 1) throw systemError('EIO')
      return undefined
    }
    await expect(writeDurably(watched.disk, path, next)).rejects.toMatchObject({
      problem: { code: 'diskFailed' },
    })
    expect(watched.calls.filter(({ call }) => call === 'sync')).toHaveLength(1)
    expect(await readdir(folder)).toEqual(['article.json'])
    expect(await readFile(path)).toEqual(old)
  })

  it('does not call a save done when the folder could not be flushed', async () => {
    const { path } = await aFile()
    const watched = watchedDisk()
    watched.meddle = ({ call }) => {
      if (call === 'syncFolder') throw systemError('EIO')
      return undefined
    }
    await expect(writeDurably(watched.disk, path, next)).rejects.toMatchObject({
      problem: { code: 'diskFailed' },
    })
  })

  it('takes a new temporary name each time, which a planted link cannot guess', async () => {
    const { folder, path } = await aFile()
    const names = new Set<string>()
    const watched = watchedDisk()
    const create = watched.disk.create
    const disk = {
      ...watched.disk,
      create: (draft: string) => {
        names.add(draft)
        return create(draft)
      },
    }
    await writeDurably(disk, path, next)
    await writeDurably(disk, path, old)
    expect(names.size).toBe(2)
    expect([...names].every(isTemporary)).toBe(true)
    const victim = join(folder, 'victim')
    await writeFile(victim, 'untouched')
    await symlink(victim, join(folder, 'planted'))
    await expect(watched.disk.create(join(folder, 'planted'))).rejects.toMatchObject({
      code: 'EEXIST',
    })
  })
})
