import { rm } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { deskFolder } from '../../../electron/store/desk-folder.ts'
import { openDesk } from '../../../electron/store/open-desk.ts'
import { aDeskFolder } from '../../support/a-desk-folder.ts'
import { anArticle } from '../../support/an-article.ts'
import { systemError, watchedDisk } from '../../support/watched-disk.ts'

it('a story that the disk does not give at one start is there at the next', async () => {
  const folder = await aDeskFolder()
  const first = await openDesk(folder)
  const articles = [anArticle('one'), anArticle('two')]
  await first.change(() => ({ change: { articles }, result: null }))
  await first.close()
  // As after a crash: every story's file is looked at.
  await rm(join(folder, deskFolder.catalog))
  const path = join(folder, deskFolder.article(anArticle('one').guid))
  const { disk } = watchedDisk()
  const failing = {
    ...disk,
    read: async (wanted: string) => {
      if (wanted === path) throw systemError('EIO')
      return disk.read(wanted)
    },
  }
  const second = await openDesk(folder, { disk: failing })
  expect(second.problems).toMatchObject([{ code: 'diskFailed' }])
  expect([...second.heads()]).toHaveLength(1)
  await second.close()
  const third = await openDesk(folder)
  expect([...third.heads()]).toHaveLength(2)
  expect(third.problems).toEqual([])
  await third.close()
})
