import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { describe, expect, it } from 'vitest'

import type { Disk } from '../../../electron/disk/disk.ts'
import { nodeDisk } from '../../../electron/disk/node-disk.ts'
import { deskFolder } from '../../../electron/store/desk-folder.ts'
import type { DeskStore } from '../../../electron/store/desk-store.ts'
import { openDesk } from '../../../electron/store/open-desk.ts'
import { aDeskFolder } from '../../support/a-desk-folder.ts'
import { anArticle } from '../../support/an-article.ts'
import { systemError, watchedDisk } from '../../support/watched-disk.ts'

function save(store: DeskStore, name: string): Promise<null> {
  return store.change(() => ({ change: { articles: [anArticle(name)] }, result: null }))
}

function headlines(store: DeskStore): readonly string[] {
  return [...store.heads()].map((head) => head.working.headline).toSorted()
}

/** An open desk whose folder was moved away with its last story; a copy from before stands beside it. */
async function aDeskThatWentAway() {
  const folder = await aDeskFolder()
  const first = await openDesk(folder)
  await save(first, 'first')
  await first.close()
  await cp(folder, `${folder} copy`, { recursive: true })
  const store = await openDesk(folder)
  await save(store, 'lost with the folder')
  await rename(folder, `${folder} away`)
  return { folder, store }
}

/** Nothing is closed, and another process looks at what stands on the disk. */
async function afterACrash(folder: string): Promise<readonly string[]> {
  await cp(folder, `${folder} crashed`, { recursive: true })
  const crashed = await openDesk(`${folder} crashed`)
  const found = headlines(crashed)
  await crashed.close()
  return found
}

describe('the catalog', () => {
  it('knows at the next start what the full disk kept it from noting', async () => {
    const folder = await aDeskFolder()
    const watched = watchedDisk()
    const store = await openDesk(folder, { disk: watched.disk })
    await save(store, 'first')
    watched.meddle = ({ call, name }) => {
      if (call === 'write' && name === deskFolder.catalog) throw systemError('ENOSPC')
      return undefined
    }
    await save(store, 'second')
    // Its row goes to the disk behind the answer.
    const wasTried = () => watched.calls.at(-1)?.name === deskFolder.catalog
    await expect.poll(wasTried).toBe(true)
    watched.meddle = () => undefined
    await save(store, 'third')
    await store.close()
    const again = await openDesk(folder)
    expect(headlines(again)).toEqual(['The first story', 'The second story', 'The third story'])
    await again.close()
  })

  it('is not believed when a bit of a row has flipped since the desk was closed', async () => {
    const folder = await aDeskFolder()
    const store = await openDesk(folder)
    await save(store, 'first')
    await store.close()
    const path = join(folder, deskFolder.catalog)
    const text = await readFile(path, 'utf8')
    await writeFile(path, text.replaceAll('The first story', 'The fir3t story'))
    const again = await openDesk(folder)
    expect(headlines(again)).toEqual(['The first story'])
    await again.close()
  })

  it('says on the platter that it is out of step before an article is written', async () => {
    const watched = watchedDisk()
    const store = await openDesk(await aDeskFolder(), { disk: watched.disk })
    await save(store, 'first')
    const asked = watched.calls.map(({ call, name }) => `${call} ${name}`)
    const article = watched.calls.findIndex(({ call }) => call === 'rename')
    expect(asked.slice(0, article)).toContain(`syncData ${deskFolder.catalog}`)
    await store.close()
  })

  it('is not believed after a crash when the folder was put back from a copy meanwhile', async () => {
    const { folder, store } = await aDeskThatWentAway()
    await expect(save(store, 'second')).rejects.toMatchObject({ problem: { code: 'deskGone' } })
    expect(await readdir(dirname(folder))).toEqual(['desk away', 'desk copy'])
    await rename(`${folder} copy`, folder)
    await save(store, 'third')
    expect(await afterACrash(folder)).toEqual(['The first story', 'The third story'])
    await store.close()
    await rm(`${folder} away`, { recursive: true })
  })

  it('is looked at again when somebody could have put another in its place, and nobody noticed', async () => {
    const { folder, store } = await aDeskThatWentAway()
    await rename(`${folder} copy`, folder)
    await new Promise((resolve) => setTimeout(resolve, 600))
    await save(store, 'third')
    expect(await afterACrash(folder)).toEqual(['The first story', 'The third story'])
    await store.close()
    await rm(`${folder} away`, { recursive: true })
  })

  it('is written to no more once its desk is closed, also where not every story could be read', async () => {
    const folder = await aDeskFolder()
    const first = await openDesk(folder)
    await save(first, 'first')
    await first.close()
    // A crash, and a story that the disk does not give at the next start.
    await rm(join(folder, deskFolder.catalog))
    const ill = join(folder, deskFolder.article(anArticle('first').guid))
    const read: Disk['read'] = async (path) => {
      if (path === ill) throw systemError('EIO')
      return nodeDisk.read(path)
    }
    const store = await openDesk(folder, { disk: { ...nodeDisk, read } })
    await save(store, 'second')
    await store.close()
    const closed = await readFile(join(folder, deskFolder.catalog), 'utf8')
    expect(closed).toContain('The second story')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await readFile(join(folder, deskFolder.catalog), 'utf8')).toBe(closed)
  })
})
