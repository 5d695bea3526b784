import { readdir } from 'node:fs/promises'

import { describe, expect, it } from 'vitest'

import { openDeskFiles } from '../../../electron/store/desk-files.ts'
import { aFolder } from '../../support/a-folder.ts'
import { systemError, watchedDisk } from '../../support/watched-disk.ts'

const text = (words: string): Uint8Array => Buffer.from(words)
const both = (words: string) => [
  { path: 'articles/a.json', bytes: text(`${words} article`) },
  { path: 'lists/hot.json', bytes: text(`${words} list`) },
]

async function read(folder: string, path: string): Promise<string> {
  const files = await openDeskFiles(watchedDisk().disk, folder, true)
  return Buffer.from((await files.read(path)) ?? []).toString()
}

/** Commits while every disk call from the `nth` on fails, as after a power cut there. */
async function commitCutAt(folder: string, nth: number): Promise<'acknowledged' | 'refused'> {
  const watched = watchedDisk()
  const files = await openDeskFiles(watched.disk, folder, false)
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
  }
}

describe('documents that change together', () => {
  it('are all old or all new wherever the disk gives up, and new when that was acknowledged', async () => {
    const outcomes: string[] = []
    for (let nth = 1; nth <= 30; nth += 1) {
      const folder = await aFolder()
      const first = await openDeskFiles(watchedDisk().disk, folder, false)
      await first.commit(both('old'))
      const answer = await commitCutAt(folder, nth)
      const found = [await read(folder, 'articles/a.json'), await read(folder, 'lists/hot.json')]
      const isNew = found[0] === 'new article'
      expect(found).toEqual(isNew ? ['new article', 'new list'] : ['old article', 'old list'])
      expect(answer === 'refused' || isNew).toBe(true)
      outcomes.push(`${answer} ${isNew ? 'new' : 'old'}`)
      await openDeskFiles(watchedDisk().disk, folder, false)
      expect(await readdir(folder)).not.toContain('transaction.json')
    }
    expect(new Set(outcomes)).toContain('refused old')
    expect(outcomes.at(-1)).toBe('acknowledged new')
  })

  it('stay readable when the log could not be written out, and are written at the next chance', async () => {
    const folder = await aFolder()
    const watched = watchedDisk()
    const files = await openDeskFiles(watched.disk, folder, false)
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
    expect(files.isApplied()).toBe(true)
    expect(await read(folder, 'lists/hot.json')).toBe('new list')
  })

  it('are acknowledged with the log, and read as they are while their own files are being written', async () => {
    const folder = await aFolder()
    const watched = watchedDisk()
    const files = await openDeskFiles(watched.disk, folder, false)
    await files.commit(both('new'))
    const renamed = watched.calls.flatMap(({ call, name }) => (call === 'rename' ? [name] : []))
    expect(renamed).toEqual(['transaction.json'])
    expect(Buffer.from((await files.read('lists/hot.json')) ?? []).toString()).toBe('new list')
    await files.settled()
    expect(files.isApplied()).toBe(true)
    expect(await readdir(folder)).not.toContain('transaction.json')
  })

  it('never come back over newer ones once they were refused', async () => {
    const folder = await aFolder()
    const watched = watchedDisk()
    const files = await openDeskFiles(watched.disk, folder, false)
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
