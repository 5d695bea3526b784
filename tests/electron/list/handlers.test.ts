import { describe, expect, it } from 'vitest'

import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import type { ListView } from '../../../shared/list/list-view.ts'
import type { EntryId, ListName } from '../../../shared/list/list.ts'
import { newEntry } from '../../../shared/list/new-entry.ts'
import { withdraw } from '../../../shared/list/withdraw.ts'
import { aHead, minutesAgo } from '../../support/a-head.ts'
import { alphabet } from '../../support/a-list-view.ts'
import { handlersOfLists } from '../../support/handlers-of-lists.ts'
import { memoryDesk } from '../../support/memory-desk.ts'
import { launchesOf } from '../../support/launches-of.ts'

type Which = 'draft' | 'live'

function shown(views: readonly ListView[], list: ListName, which: Which = 'draft'): string {
  const rows = views.find((view) => view.list.name === list)?.[which] ?? []
  return rows.map(({ entry }) => entry.article).join('')
}

function aDesk(articles: readonly ArticleHead[] = alphabet) {
  const desk = memoryDesk(articles)
  let lastId = 0
  const newId = () => `id-${(lastId += 1)}`
  const handlers = handlersOfLists({ store: desk.store, clock: () => minutesAgo(0), newId })
  const { store } = desk
  const place = (story: string, list: ListName, gap: number, from: ListName | null = null) =>
    handlers['list.place']({ list, article: story as Guid, gap, from, isCopy: false, seen: 0 })
  const launch = () =>
    handlers['list.launch']({
      seen: { hot: store.list('hot').revision, latest: store.list('latest').revision },
    })
  const kill = async (story: string) => {
    const guid = story as Guid
    await store.change(() => {
      const lists = [store.list('hot'), store.list('latest')].map((list) => withdraw(list, guid))
      desk.put(aHead(story, { state: 'killed' }))
      return { change: { lists }, result: null }
    })
  }
  return { ...desk, handlers, place, launch, kill }
}

describe('placing', () => {
  it('makes an entry with an id of its own, which it keeps as it moves from list to list', async () => {
    const { place, store } = aDesk()
    await place('c', 'hot', 0)
    const { views } = await place('c', 'latest', 0, 'hot')
    expect([shown(views, 'hot'), shown(views, 'latest')]).toEqual(['', 'cabdefghij'])
    expect(store.list('latest').draft?.pins).toEqual([
      { position: 0, entry: newEntry('id-1' as EntryId, 'c' as Guid) },
    ])
  })

  it('from LATEST to HOT leaves the story in LATEST, no longer pinned', async () => {
    const { place } = aDesk()
    await place('z', 'latest', 0)
    await place('a', 'hot', 0, 'latest')
    const { views } = await place('z', 'hot', 0, 'latest')
    expect([shown(views, 'hot'), shown(views, 'latest')]).toEqual(['za', 'abcdefghij'])
  })

  it('says what a full list had to let go of', async () => {
    const { place } = aDesk()
    for (const story of 'abcde') await place(story, 'hot', 9)
    const { views, fellOff } = await place('x', 'hot', 1)
    expect(shown(views, 'hot')).toBe('axbcd')
    expect(fellOff.map(({ guid }) => guid)).toEqual(['e'])
    expect((await place('z', 'latest', 0)).fellOff.map(({ guid }) => guid)).toEqual(['j'])
  })

  it.each([
    ['held', 'held', 'it is held'],
    ['killed', 'killed', 'it was killed'],
    ['draft', 'draft', 'it has not been released'],
  ] as const)('refuses a story that is %s, and says why', async (_name, state, reason) => {
    const { place, store } = aDesk([aHead('n', { headline: 'Not now', state })])
    await expect(place('n', 'hot', 0)).rejects.toThrow(
      `“Not now” cannot stand in a list: ${reason}. The lists were not changed.`,
    )
    expect(store.list('hot').revision).toBe(0)
    await expect(place('unknown', 'hot', 0)).rejects.toThrow(/no article unknown/)
  })

  it('finds the gap again when a newer story has come in above it', async () => {
    const { handlers, put } = aDesk()
    put(aHead('new', { age: -5 }))
    const { views } = await handlers['list.place']({
      list: 'latest',
      article: 'z' as Guid,
      gap: 2,
      from: null,
      isCopy: false,
      seen: 0,
      neighbours: { above: 'b' as Guid, below: 'c' as Guid },
    })
    expect(shown(views, 'latest')).toBe('newabzcdefgh')
  })

  it('changes nothing, and leaves nothing to undo, when the story ends where it began', async () => {
    const { place, store, handlers } = aDesk()
    await place('a', 'hot', 0)
    expect((await place('a', 'hot', 1)).act).toBe(null)
    expect(store.list('hot').revision).toBe(1)
    expect((await handlers['list.undo']({})).act?.key).toBe('list.act.place')
    expect((await handlers['list.undo']({})).act).toBe(null)
  })
})

describe('launching', () => {
  it('makes both drafts live in one step and keeps what readers saw', async () => {
    const { place, launch, handlers, store } = aDesk()
    const changes: number[] = []
    store.onChange(({ lists = [] }) => changes.push(lists.length))
    await place('b', 'hot', 0)
    await place('z', 'latest', 0)
    const { views } = await launch()
    expect([shown(views, 'hot', 'live'), shown(views, 'latest', 'live')]).toEqual([
      'b',
      'zabcdefghi',
    ])
    expect(changes).toEqual([1, 1, 2])
    expect(await handlers['list.history']({})).toMatchObject([
      {
        at: minutesAgo(0),
        by: 'Olena',
        cause: 'launch',
        lists: [
          { name: 'hot', title: 'Hot news', count: 1 },
          { name: 'latest', count: 10 },
        ],
      },
    ])
    const [record] = await launchesOf(store)
    expect(record?.lists['hot']?.shown).toEqual([{ guid: 'b', headline: 'b' }])
  })

  it('keeps only the lists that were launched', async () => {
    const { place, launch, handlers } = aDesk()
    await place('b', 'hot', 0)
    await launch()
    await launch()
    const history = await handlers['list.history']({})
    expect(history.map(({ lists }) => lists.map(({ name }) => name))).toEqual([['hot']])
  })

  it('is refused when somebody changed the lists since they were looked at', async () => {
    const { place, handlers, store } = aDesk()
    await place('a', 'hot', 0)
    await expect(handlers['list.launch']({ seen: { hot: 0, latest: 0 } })).rejects.toThrow(
      /changed while you looked/,
    )
    expect(store.list('hot').live.entries).toEqual([])
  })

  it('is refused while a draft holds a story that has since been held, and says which', async () => {
    const { place, launch, put, handlers } = aDesk()
    await place('a', 'hot', 0)
    await place('b', 'hot', 1)
    put(aHead('a', { state: 'held' }))
    await expect(launch()).rejects.toThrow(/“a” in Hot news may not go live: it is on hold/)
    const [plan] = await handlers['list.plan']({ lists: ['hot'] })
    expect(plan).toMatchObject({
      title: 'Hot news',
      seen: 2,
      drafted: { by: 'Olena' },
      changes: [{ kind: 'added', article: 'b', headline: 'b', headlineBefore: null, to: 0 }],
    })
    expect(plan?.blocks.map(({ entry, reason }) => [entry.article, reason])).toEqual([
      ['a', 'held'],
    ])
    await handlers['list.remove']({ list: 'hot', article: 'a' as Guid, seen: 0 })
    expect(shown((await launch()).views, 'hot', 'live')).toBe('b')
  })
})

describe('undo', () => {
  it('takes back a launch, and history says what readers saw from then on', async () => {
    const { place, launch, handlers, store } = aDesk()
    await place('a', 'hot', 0)
    await launch()
    const { views, act } = await handlers['list.undo']({})
    expect([shown(views, 'hot', 'live'), shown(views, 'hot')]).toEqual(['', 'a'])
    expect(act?.key).toBe('list.act.launch')
    expect((await launchesOf(store)).map(({ lists }) => lists['hot']?.shown)).toEqual([
      [{ guid: 'a', headline: 'a' }],
      [],
    ])
    expect(shown((await handlers['list.redo']({})).views, 'hot', 'live')).toBe('a')
  })

  it('takes back a discard', async () => {
    const { place, handlers } = aDesk()
    await place('a', 'hot', 0)
    expect(shown((await handlers['list.discard']({ seen: { hot: 1 } })).views, 'hot')).toBe('')
    expect(shown((await handlers['list.undo']({})).views, 'hot')).toBe('a')
  })

  it('never brings a killed story back, neither to live nor to a draft', async () => {
    const { place, launch, handlers, kill, store } = aDesk()
    for (const story of 'ab') await place(story, 'hot', 9)
    await launch()
    await handlers['list.remove']({ list: 'hot', article: 'a' as Guid, seen: 0 })
    await launch()
    await kill('a')
    for (let step = 0; step < 9; step += 1) {
      await handlers['list.undo']({})
      expect(JSON.stringify(store.list('hot'))).not.toContain('"article":"a"')
    }
    for (let step = 0; step < 9; step += 1) await handlers['list.redo']({})
    expect(shown(await handlers['list.all']({}), 'hot', 'live')).toBe('b')
  })

  it('names the act, and forgets what was undone once something else is done', async () => {
    const { place, handlers } = aDesk()
    await place('a', 'hot', 0)
    const { act } = await handlers['list.undo']({})
    expect(act).toEqual({
      key: 'list.act.place',
      values: { headline: 'a', list: 'Hot news', position: 1 },
    })
    await place('b', 'hot', 0)
    expect((await handlers['list.redo']({})).act).toBe(null)
  })

  it('goes two hundred acts back', async () => {
    const { place, handlers } = aDesk()
    for (let act = 0; act < 205; act += 1) await place(act % 2 === 0 ? 'a' : 'b', 'hot', 0)
    let undone = 0
    while ((await handlers['list.undo']({})).act !== null) undone += 1
    expect(undone).toBe(200)
  })
})

it('a removal from LATEST hides the story until it is placed again', async () => {
  const { handlers, place } = aDesk()
  const hidden = await handlers['list.remove']({ list: 'latest', article: 'a' as Guid, seen: 0 })
  expect(shown(hidden.views, 'latest')).toBe('bcdefghijk')
  await place('a', 'latest', 0)
  const flowing = await handlers['list.letFlow']({ list: 'latest', article: 'a' as Guid, seen: 0 })
  expect(shown(flowing.views, 'latest')).toBe('abcdefghij')
})

it('an act looks at no more articles on a large desk than on a small one', async () => {
  const many = Array.from({ length: 5000 }, (_, age) => aHead(`story-${age}`, { age }))
  const { place, looked } = aDesk(many)
  await place('story-4000', 'latest', 3)
  expect(looked()).toBeLessThan(200)
})
