import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it, onTestFinished } from 'vitest'

import type { Disk } from '../../../electron/disk/disk.ts'
import { type DeskFiles, openDeskFiles } from '../../../electron/store/desk-files.ts'
import { aDeskFolder } from '../../support/a-desk-folder.ts'
import { systemError, watchedDisk } from '../../support/watched-disk.ts'

const text = (words: string): Uint8Array => Buffer.from(words)
const both = (words: string) => [
  { path: 'articles/a.json', bytes: text(`${words} article`) },
  { path: 'lists/hot.json', bytes: text(`${words} list`) },
]

async function read(folder: string, path: string): Promise<string> {
  const files = await openDeskFiles(watchedDisk().disk, folder, { isReadOnly: true })
  return Buffer.from((await files.read(path)) ?? []).toString()
}

/** A desk's files, open for writing until the test ends. */
async function openFiles(disk: Disk, folder: string): Promise<DeskFiles> {
  const files = await openDeskFiles(disk, folder, { isReadOnly: false })
  onTestFinished(files.close)
  return files
}

/** Commits while every disk call from the `nth` on fails, as after a power cut there. */
async function commitCutAt(folder: string, nth: number): Promise<'acknowledged' | 'refused'> {
  const watched = watchedDisk()
  const files = await openDeskFiles(watched.disk, folder, { isReadOnly: false })
  const before = watched.calls.length
  watched.meddle = () => {
    if (watched.calls.length - before >= nth) throw systemError('EIO')
    return undefined
  }
  try {
    await files.commit(both('new'))
    await files.settled()
    return 'acknowledged'
  } catch {
    return 'refused'
  } finally {
    await files.close()
  }
}

describe('documents that change together', () => {
  it('are all old or all new wherever the disk gives up, and new when that was acknowledged', async () => {
    const outcomes: string[] = []
    for (let nth = 1; nth <= 30; nth += 1) {
      const folder = await aDeskFolder()
      const first = await openDeskFiles(watchedDisk().disk, folder, { isReadOnly: false })
      await first.commit(both('old'))
      await first.close()
      const answer = await commitCutAt(folder, nth)
      const found = [await read(folder, 'articles/a.json'), await read(folder, 'lists/hot.json')]
      const isNew = found[0] === 'new article'
      expect(found).toEqual(isNew ? ['new article', 'new list'] : ['old article', 'old list'])
      expect(answer === 'refused' || isNew).toBe(true)
      outcomes.push(`${answer} ${isNew ? 'new' : 'old'}`)
      await openDeskFiles(watchedDisk().disk, folder, { isReadOnly: false })
      expect(await readdir(folder)).not.toContain('transaction.json')
      expect(await read(folder, 'lists/hot.json')).toBe(found[1])
    }
    expect(new Set(outcomes)).toContain('refused old')
    expect(outcomes.at(-1)).toBe('acknowledged new')
  })

  it('stay readable when the log could not be written out, and are written at the next chance', async () => {
    const folder = await aDeskFolder()
    const watched = watchedDisk()
    const files = await openFiles(watched.disk, folder)
    await files.commit(both('old'))
    await files.settled()
    watched.meddle = ({ call, name }) => {
      if (call === 'rename' && name === 'hot.json') throw systemError('ENOSPC')
      return undefined
    }
    await files.commit(both('new'))
    await files.settled()
    expect(files.isApplied()).toBe(false)
    expect(Buffer.from((await files.read('lists/hot.json')) ?? []).toString()).toBe('new list')
    watched.meddle = () => undefined
    await files.commit([{ path: 'tags.json', bytes: text('tags') }])
    await files.settled()
    expect(files.isApplied()).toBe(true)
    expect(await readFile(join(folder, 'lists/hot.json'), 'utf8')).toBe('new list')
    expect(await readFile(join(folder, 'tags.json'), 'utf8')).toBe('tags')
  })

  it('are safe after one flush, and read as they are while their own files are being written', async () => {
    const folder = await aDeskFolder()
    const watched = watchedDisk()
    const files = await openFiles(watched.disk, folder)
    await files.commit(both('old'))
    await files.settled()
    watched.calls.length = 0
    await files.commit(both('new'))
    const asIs = watched.calls.map(({ call, name }) => `${call} ${name}`)
    expect(asIs).toEqual(['write transaction.json', 'syncData transaction.json'])
    expect(Buffer.from((await files.read('lists/hot.json')) ?? []).toString()).toBe('new list')
    await files.settled()
    expect(files.isApplied()).toBe(true)
    expect(await readFile(join(folder, 'lists/hot.json'), 'utf8')).toBe('new list')
    expect(await readFile(join(folder, 'transaction.json'), 'utf8')).toBe('')
    await files.close()
    expect(await readdir(folder)).not.toContain('transaction.json')
  })

  it('do not wait for the files of the change before, nor does a single one', async () => {
    const folder = await aDeskFolder()
    let letGo = () => undefined as void
    const held = new Promise<void>((resolve) => (letGo = resolve))
    const { disk } = watchedDisk()
    const before = await openDeskFiles(disk, folder, { isReadOnly: false })
    await before.commit(both('older'))
    await before.close()
    const slow = {
      ...disk,
      rename: async (from: string, to: string) => held.then(() => disk.rename(from, to)),
    }
    const files = await openFiles(slow, folder)
    await files.commit(both('old'))
    await files.commit(both('new'))
    await files.commit([{ path: 'lists/hot.json', bytes: text('newest list') }])
    expect(Buffer.from((await files.read('lists/hot.json')) ?? []).toString()).toBe('newest list')
    await files.commit([
      { path: 'launches/2026-11/one.json', bytes: text('one') },
      { path: 'articles/a.json', bytes: null },
    ])
    expect([await files.names('launches'), await files.names('articles')]).toEqual([
      ['2026-11'],
      [],
    ])
    await files.commit([{ path: 'articles/a.json', bytes: text('new article') }])
    // As a new process finds it after a crash here.
    expect(await read(folder, 'lists/hot.json')).toBe('newest list')
    expect(await read(folder, 'articles/a.json')).toBe('new article')
    letGo()
    await files.settled()
    expect(await readFile(join(folder, 'lists/hot.json'), 'utf8')).toBe('newest list')
    expect(files.isApplied()).toBe(true)
  })

  it('that come one by one are written as they come, and not at all when making one fails', async () => {
    const folder = await aDeskFolder()
    const watched = watchedDisk()
    const files = await openFiles(watched.disk, folder)
    await files.commit(both('old'))
    await files.settled()
    async function* many(last: 'whole' | 'broken') {
      for (let n = 0; n < 40; n += 1) {
        yield { path: `articles/${n}.json`, bytes: Buffer.alloc(50_000, 'x') }
      }
      if (last === 'broken') throw new Error('stopped')
      yield { path: 'articles/a.json', bytes: text('new article') }
    }
    await expect(files.commit(many('broken'))).rejects.toThrow('stopped')
    expect(await files.read('articles/0.json')).toBe(null)
    expect(await read(folder, 'articles/a.json')).toBe('old article')
    watched.calls.length = 0
    await files.commit(many('whole'))
    expect(watched.calls.filter(({ call }) => call === 'write').length).toBeGreaterThan(5)
    expect(watched.calls.filter(({ call }) => call === 'syncData')).toHaveLength(1)
    expect((await files.read('articles/39.json'))?.length).toBe(50_000)
    await files.settled()
    expect(await readFile(join(folder, 'articles/a.json'), 'utf8')).toBe('new article')
  })

  it('leave the log only by a flush of their own, so that no power cut brings it back', async () => {
    const folder = await aDeskFolder()
    const watched = watchedDisk()
    const files = await openFiles(watched.disk, folder)
    await files.commit(both('new'))
    await files.settled()
    const ofLog = watched.calls.filter(({ name }) => name === 'transaction.json')
    const emptied = ofLog.findIndex(({ call }) => call === 'truncate')
    expect(ofLog.slice(emptied).map(({ call }) => call)).toEqual(['truncate', 'sync'])
    const lastFile = watched.calls.findLastIndex(({ call }) => call === 'rename')
    expect(watched.calls.findIndex(({ call }) => call === 'truncate')).toBeGreaterThan(lastFile)
  })

  it('are not taken for missing when the disk cannot read them', async () => {
    const folder = await aDeskFolder()
    const { disk } = watchedDisk()
    const ill: Disk = { ...disk, read: () => Promise.reject(systemError('EIO')) }
    const files = await openDeskFiles(ill, folder, { isReadOnly: true })
    await expect(files.read('desk.json')).rejects.toMatchObject({ problem: { code: 'diskFailed' } })
  })

  it('never come back over newer ones once they were refused', async () => {
    const folder = await aDeskFolder()
    const watched = watchedDisk()
    const files = await openFiles(watched.disk, folder)
    watched.meddle = ({ call }) => {
      if (call === 'syncFolder') throw systemError('EIO')
      return undefined
    }
    await expect(files.commit(both('refused'))).rejects.toMatchObject({
      problem: { code: 'diskFailed' },
    })
    watched.meddle = () => undefined
    await files.commit([{ path: 'lists/hot.json', bytes: text('newer list') }])
    expect(await read(folder, 'lists/hot.json')).toBe('newer list')
  })
})
