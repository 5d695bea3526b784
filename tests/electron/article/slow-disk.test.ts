import { setTimeout as wait } from 'node:timers/promises'

import { expect, it } from 'vitest'

import { openWorkingCopies } from '../../../electron/article/working-copies.ts'
import { nodeDisk } from '../../../electron/disk/node-disk.ts'
import type { Disk } from '../../../electron/disk/disk.ts'
import { openDesk } from '../../../electron/store/open-desk.ts'
import { Outbox, type SaveState } from '../../../renderer/article/saving/outbox.ts'
import { done } from '../../../shared/problem.ts'
import { aDeskFolder } from '../../support/a-desk-folder.ts'
import { anArticle, noon } from '../../support/an-article.ts'

const flushMs = 200
const never = { quietMs: 1_000_000, longestMs: 1_000_000 }

/** The real disk, on which each flush of the journal takes its time. */
const slowDisk: Disk = {
  ...nodeDisk,
  openToAppend: async (path) => {
    const file = await nodeDisk.openToAppend(path)
    return {
      ...file,
      syncData: async () => {
        await wait(flushMs)
        await file.syncData()
      },
    }
  },
}

it('a disk that takes 200 ms a flush delays the word saved and nothing else', async () => {
  const store = await openDesk(await aDeskFolder(), { disk: slowDisk })
  const article = anArticle('ferry')
  await store.change(() => ({ change: { articles: [article] }, result: null }))
  const copies = openWorkingCopies(store, store.journal, () => noon, never)
  const { sequence } = await copies.open(article.guid)
  const states: { readonly kind: SaveState['kind']; readonly at: number }[] = []
  let headline = ''
  const outbox = new Outbox({
    guid: article.guid,
    sequence,
    content: () => ({ ...article.content, headline }),
    onState: ({ kind }) => states.push({ kind, at: performance.now() }),
    post: async ({ guid, after, changes }) => done(await copies.write(guid, after, changes)),
  })
  let slowest = 0
  for (const letter of 'Typed without a stop') {
    const pressed = performance.now()
    headline += letter
    outbox.takeFields({ headline })
    slowest = Math.max(slowest, performance.now() - pressed)
    await wait(15)
  }
  const typed = performance.now()
  expect(slowest).toBeLessThan(20)
  expect(states.map(({ kind }) => kind)).not.toContain('saved')
  await outbox.flush()
  const [saved] = states.filter(({ kind }) => kind === 'saved')
  expect((saved?.at ?? 0) - typed).toBeGreaterThan(flushMs * 0.9)
  // What is on its way together is flushed together, so waiting never adds up.
  expect((saved?.at ?? 0) - typed).toBeLessThan(flushMs * 4)
  expect((await copies.read(article.guid))?.content.headline).toBe('Typed without a stop')
  await copies.closeAll()
  await store.close()
})
