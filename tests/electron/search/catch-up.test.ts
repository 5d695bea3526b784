import { expect, it } from 'vitest'

import { catchUp } from '../../../electron/search/catch-up.ts'
import type { Numbered } from '../../../electron/search/index-question.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { anOpenDesk } from '../../support/a-desk-folder.ts'
import { anArticle } from '../../support/an-article.ts'

async function reading(...names: readonly string[]) {
  const store = await anOpenDesk()
  const articles = names.map((name) => anArticle(name, { headline: name }))
  await store.change(() => ({ change: { articles }, result: null }))
  const behind = new Map<Guid, Numbered>(
    articles.map(({ guid }, at) => [guid, { id: at + 1, guid, stamp: '' }]),
  )
  const put: string[] = []
  const left: number[] = []
  const run = (onPut: () => void) =>
    catchUp(store.folder, behind, {
      put: (articles) => {
        put.push(...articles.map(({ guid }) => guid))
        onPut()
      },
      tellUnread: () => undefined,
      tellLeft: (count) => void left.push(count),
    })
  return { all: [...behind.keys()], behind, put, left, run }
}

it('ends with nothing left, which is told', async () => {
  const { all, put, left, run } = await reading('ferry', 'tram')
  await run(() => undefined)
  expect([put, left]).toEqual([all, [2, 0]])
})

it('tells the end too when what was left has come another way', async () => {
  const { behind, put, left, run } = await reading('ferry')
  const running = run(() => undefined)
  behind.clear()
  await running
  expect([put, left]).toEqual([[], [0]])
})

it('tells the end when the last was put while others were read', async () => {
  const names = Array.from({ length: 33 }, (_, at) => `story-${at}`)
  const { behind, left, run } = await reading(...names)
  // The thread hears of it between two turns, as from a message.
  await run(() => setImmediate(() => behind.clear()))
  expect(left.at(-1)).toBe(0)
})
