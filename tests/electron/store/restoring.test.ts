import { setTimeout as later } from 'node:timers/promises'

import { expect, it } from 'vitest'

import { nodeDisk } from '../../../electron/disk/node-disk.ts'
import { type RestoredFile, writeRestored } from '../../../electron/store/restoring.ts'
import { aFolder } from '../../support/a-folder.ts'

it('a disk that refuses a file while the next one is read is reported, and ends nothing else', async () => {
  const unheard: unknown[] = []
  const hear = (reason: unknown): number => unheard.push(reason)
  process.on('unhandledRejection', hear)
  async function* files(): AsyncGenerator<RestoredFile> {
    yield { path: 'media/a.jpg', bytes: Buffer.from('a') }
    // Long enough that a refusal nobody listens to would be noticed.
    await later(50)
    yield { path: 'media/b.jpg', bytes: Buffer.from('b') }
  }
  const full = Object.assign(new Error('no space left'), { code: 'ENOSPC' })
  const disk = { ...nodeDisk, create: () => Promise.reject(full) }
  await expect(writeRestored(disk, await aFolder(), files())).rejects.toMatchObject({
    problem: { code: 'diskFull' },
  })
  process.off('unhandledRejection', hear)
  expect(unheard).toEqual([])
})
