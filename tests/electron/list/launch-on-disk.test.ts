import { expect, it } from 'vitest'

import { createDesk } from '../../../electron/store/create-desk.ts'
import { openDesk } from '../../../electron/store/open-desk.ts'
import { newArticle } from '../../../shared/article/new-article.ts'
import { newDesk } from '../../../shared/desk/new-desk.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { aFolder } from '../../support/a-folder.ts'
import { minutesAgo } from '../../support/a-head.ts'
import { handlersOfLists } from '../../support/handlers-of-lists.ts'
import { aRelease } from '../../support/a-release.ts'
import { launchesOf } from '../../support/launches-of.ts'

it('a launched homepage and its history are there when the desk is opened again; a read-only desk refuses', async () => {
  const folder = await aFolder()
  await createDesk(folder, newDesk({ name: 'Harbour Wire' }))
  const store = await openDesk(folder)
  const guid = 'tag:test,2026:one' as Guid
  const story = newArticle(guid, minutesAgo(5), { headline: 'Міст відкрито' })
  const { article, version } = aRelease(story, 'publish', '', minutesAgo(4))
  await store.change(() => ({
    change: { articles: [article], versions: [version] },
    result: null,
  }))
  const parts = { clock: () => minutesAgo(0), newId: () => 'entry-1' }
  const handlers = handlersOfLists({ store, ...parts })
  const placed = { list: 'hot', article: guid, gap: 0, from: null, isCopy: false, seen: 0 } as const
  await handlers['list.place'](placed)
  const { views } = await handlers['list.launch']({ seen: { hot: 1, latest: 0 } })

  const reader = await openDesk(folder)
  expect(reader.isReadOnly).toBe(true)
  const reading = handlersOfLists({ store: reader, ...parts })
  await expect(reading['list.remove'](placed)).rejects.toThrow(/read-only/)
  await store.close()

  const again = await openDesk(folder)
  const reopened = handlersOfLists({ store: again, ...parts })
  expect(await reopened['list.all']({})).toEqual(views)
  expect(await reopened['list.history']({})).toEqual([
    {
      turn: 2,
      at: minutesAgo(0),
      by: 'Olena',
      cause: 'launch',
      lists: [{ name: 'hot', title: 'Hot news', count: 1 }],
    },
  ])
  const [launch] = await launchesOf(again)
  expect(launch?.lists['hot']).toEqual({
    title: 'Hot news',
    arrangement: again.list('hot').live,
    shown: [{ guid, headline: 'Міст відкрито' }],
    filling: { capacity: 5, rule: '' },
    isClosed: false,
  })
  await again.close()
})
