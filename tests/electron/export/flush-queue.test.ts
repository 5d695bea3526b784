import { describe, expect, it } from 'vitest'

import { flushQueue } from '../../../electron/export/flush-queue.ts'
import type { NewFile } from '../../../electron/export/new-file.ts'

/** Files that say what is done to them; each flush ends when the test says so. */
function someFiles() {
  const told: string[] = []
  const flushing = new Map<string, (error?: Error) => void>()
  const aFile = (name: string): Pick<NewFile, 'sync' | 'close'> => ({
    sync: () =>
      new Promise<void>((resolve, reject) => {
        told.push(`sync ${name}`)
        flushing.set(name, (error) => (error === undefined ? resolve() : reject(error)))
      }),
    close: () => {
      told.push(`close ${name}`)
      return Promise.resolve()
    },
  })
  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
  return { told, aFile, turn, end: (name: string, error?: Error) => flushing.get(name)?.(error) }
}

describe('files that are flushed behind the work', () => {
  it('let it go on at once, and its end waits for each of them', async () => {
    const { told, aFile, turn, end } = someFiles()
    const queue = flushQueue()
    for (const name of ['1', '2', '3', '4']) await queue.add(aFile(name))
    let isOver = false
    const over = queue.end().then(() => (isOver = true))
    for (const name of ['1', '2', '3']) {
      await turn()
      expect(isOver).toBe(false)
      end(name)
    }
    await turn()
    expect(isOver).toBe(false)
    end('4')
    await over
    expect(told.filter((what) => what.startsWith('sync'))).toHaveLength(4)
    expect(told.filter((what) => what.startsWith('close'))).toHaveLength(4)
  })

  it('hold it up when too many wait, so that no desk opens more files than a computer lets it', async () => {
    const { told, aFile, turn, end } = someFiles()
    const queue = flushQueue()
    let added = 0
    const adding = (async () => {
      for (let number = 0; number < 300; number += 1) {
        await queue.add(aFile(String(number)))
        added += 1
      }
    })()
    await turn()
    const before = added
    expect(before).toBeLessThan(250)
    end('0')
    await turn()
    expect(added).toBeGreaterThan(before)
    for (let number = 1; number < 300; number += 1) {
      await turn()
      end(String(number))
    }
    await adding
    await queue.end()
    expect(told.filter((what) => what.startsWith('close'))).toHaveLength(300)
  })

  it('tell of one that failed, with the next file and at the end, and are closed all the same', async () => {
    const { told, aFile, turn, end } = someFiles()
    const queue = flushQueue()
    await queue.add(aFile('1'))
    end('1', new Error('EIO'))
    await turn()
    await expect(queue.add(aFile('2'))).rejects.toThrow('EIO')
    await expect(queue.end()).rejects.toThrow('EIO')
    expect(told).toEqual(['sync 1', 'close 1', 'close 2'])
  })

  it('are only closed when all is thrown away', async () => {
    const { told, aFile, end } = someFiles()
    const queue = flushQueue()
    for (const name of ['1', '2', '3', '4']) await queue.add(aFile(name))
    const dropped = queue.drop()
    for (const name of ['1', '2', '3']) end(name)
    await dropped
    expect(told).not.toContain('sync 4')
    expect(told).toContain('close 4')
  })
})
