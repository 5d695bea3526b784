import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { removeDurably } from '../../../electron/store/remove-durably.ts'
import { aFolder } from '../../support/a-folder.ts'
import { systemError, watchedDisk } from '../../support/watched-disk.ts'

describe('taking a file away', () => {
  it('flushes the folder after it, so that no power cut brings the file back', async () => {
    const folder = await aFolder()
    await writeFile(join(folder, 'story.json'), 'words')
    const watched = watchedDisk()
    await removeDurably(watched.disk, join(folder, 'story.json'))
    expect(await readdir(folder)).toEqual([])
    expect(watched.calls.map(({ call }) => call)).toEqual(['remove', 'syncFolder'])
  })

  it('is no fault when it is gone already, and one when the disk refuses', async () => {
    const folder = await aFolder()
    const watched = watchedDisk()
    await removeDurably(watched.disk, join(folder, 'none', 'story.json'))
    watched.meddle = ({ call }) => {
      if (call === 'remove') throw systemError('EIO')
      return undefined
    }
    await expect(removeDurably(watched.disk, join(folder, 'story.json'))).rejects.toMatchObject({
      problem: { code: 'diskFailed' },
    })
  })
})
