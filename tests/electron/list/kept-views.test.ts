import { expect, it } from 'vitest'

import { keptViews } from '../../../electron/list/kept-views.ts'
import { listView } from '../../../electron/list/list-views.ts'
import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { holdBack } from '../../../shared/list/hold-back.ts'
import type { DeskList } from '../../../shared/list/list.ts'
import { builtInLists, emptyList } from '../../../shared/list/new-list.ts'
import { aHead, minutesAgo } from '../../support/a-head.ts'
import { alphabet, hotOf } from '../../support/a-list-view.ts'
import { handlersOfLists } from '../../support/handlers-of-lists.ts'
import { memoryDesk } from '../../support/memory-desk.ts'

const noon = minutesAgo(0)

/** Lists by time of a desk's own, each with its rule. */
function flowingLists(...rules: readonly string[]): readonly DeskList[] {
  return rules.map((rule, at) =>
    emptyList(`own-${at}`, 3 + at, { ...builtInLists.latest, title: `Own ${at}`, rule }),
  )
}

async function aDesk(articles: readonly ArticleHead[], lists: readonly DeskList[] = []) {
  const desk = memoryDesk(articles)
  const { store } = desk
  const write = (...lists: readonly DeskList[]) =>
    store.change(() => ({ change: { lists }, result: null }))
  await write(...lists)
  const views = keptViews(store)
  const shown = (name: string, now = noon): string =>
    (views.all(now).find(({ list }) => list.name === name)?.live ?? [])
      .map(({ entry }) => entry.article)
      .join('')
  return { ...desk, views, write, shown }
}

function embargoed(
  name: string,
  minutes: number,
  wish: Parameters<typeof aHead>[1] = {},
): ArticleHead {
  const head = aHead(name, wish)
  const released = { ...head.working, embargoedUntil: minutesAgo(minutes) }
  return { ...head, working: released, released }
}

it('an act on one list looks at no article for the others, however many lists and stories there are', async () => {
  const many = Array.from({ length: 3000 }, (_, age) => aHead(`story-${age}`, { age }))
  const lists = flowingLists(...Array.from({ length: 20 }, (_, at) => `urgency:<${at + 3}`))
  const { store, looked } = await aDesk(many, lists)
  const handlers = handlersOfLists({ store, clock: () => noon, newId: () => 'id-1' })
  await handlers['list.all']({})
  const before = looked()
  await handlers['list.place']({
    list: 'hot',
    article: 'story-9' as Guid,
    gap: 0,
    from: null,
    isCopy: false,
    seen: 0,
  })
  expect(looked()).toBe(before)
})

it('a rule that almost nothing meets looks through the desk once, not at each act', async () => {
  const many = Array.from({ length: 3000 }, (_, age) => aHead(`story-${age}`, { age }))
  const { store, looked, views, write, put } = await aDesk(many, flowingLists('is:corrected'))
  views.all(noon)
  expect(looked()).toBeGreaterThanOrEqual(3000)
  const before = looked()
  await write({ ...store.list('own-0'), capacity: 7 })
  views.all(noon)
  expect(looked() - before).toBeLessThan(10)
  put(aHead('newest', { age: -1, state: 'corrected' }))
  const [row] = views.all(noon).find(({ list }) => list.name === 'own-0')?.live ?? []
  expect(row?.entry.article).toBe('newest')
  expect(looked() - before).toBeLessThan(100)
})

it('a list stays the very same until something of it changes', async () => {
  const { views, write, put } = await aDesk(alphabet, [hotOf('ab')])
  const [hot, latest, tray] = views.all(noon)
  const again = (): readonly boolean[] =>
    views.all(noon).map((view, at) => view === [hot, latest, tray][at])
  expect(again()).toEqual([true, true, true])
  put(aHead('draft', { state: 'draft' }))
  expect(again()).toEqual([true, true, true])
  // Below the last place, and a story of a list that was only typed in.
  put(aHead('z', { age: 30, headline: 'Another' }))
  const typedIn = latest?.live[2]?.head ?? aHead('nothing')
  put({ ...typedIn, changedAt: noon })
  expect(again()).toEqual([true, true, true])
  put({ ...typedIn, isEdited: !typedIn.isEdited })
  expect(again()).toEqual([true, false, true])
  put(aHead('a', { state: 'held' }))
  expect(again()).toEqual([false, false, true])
  await write(hotOf('c'))
  expect(views.all(noon)[0]?.live.map(({ entry }) => entry.article)).toEqual(['c'])
})

it('a draft that goes live is filled no more, and neither is what nobody changed of its list', async () => {
  const { store, views, write } = await aDesk(alphabet, [hotOf('ab')])
  const hot = () => views.all(noon)[0]
  const { live } = store.list('hot')
  const draft = { ...live, entries: live.entries.toReversed() }
  const shown = hot()?.live
  await write({ ...store.list('hot'), draft })
  expect(hot()?.live).toBe(shown)
  const drafted = hot()?.draft
  expect(drafted?.map(({ entry }) => entry.article)).toEqual(['b', 'a'])
  await write({ ...store.list('hot'), live: draft, draft: null })
  expect(hot()?.live).toBe(drafted)
  expect(hot()?.draft).toBe(drafted)
  await write({ ...store.list('hot'), capacity: 1 })
  expect(hot()?.live.map(({ entry }) => entry.article)).toEqual(['b'])
})

it('what comes and goes by time alone is noticed, also when the clock is set back', async () => {
  const heads = [embargoed('A', -10, { age: 1 }), ...alphabet.slice(2)]
  const { store, shown, write } = await aDesk(heads, [hotOf('Ac')])
  expect([shown('hot'), shown('latest')]).toEqual(['c', 'cdefghijkl'])
  expect([shown('hot', minutesAgo(-9)), shown('hot', minutesAgo(-10))]).toEqual(['c', 'Ac'])
  expect(shown('latest', minutesAgo(-10))).toBe('Acdefghijk')
  expect(shown('hot')).toBe('c')
  const held = holdBack(store.list('latest'), 'c' as Guid, minutesAgo(-5))
  await write({ ...held, live: held.draft ?? held.live, draft: null })
  expect(shown('latest')).toBe('defghijklm')
  expect(shown('latest', minutesAgo(-5))).toBe('cdefghijkl')
})

it('a rule that goes by time is asked anew at each moment', async () => {
  const lists = flowingLists('-is:embargoed')
  const { shown } = await aDesk([aHead('a', { age: 3 }), embargoed('x', -10)], lists)
  expect(shown('own-0')).toBe('a')
  expect(shown('own-0', minutesAgo(-11))).toBe('xa')
})

it('what is written into a story since its release moves it in no list', async () => {
  const [story = aHead('a')] = alphabet
  const urgent = { ...story, isEdited: true, working: { ...story.working, urgency: 1 } } as const
  const { shown, store } = await aDesk([urgent, aHead('b', { age: 1 })], flowingLists('urgency:<2'))
  expect(shown('own-0')).toBe('')
  expect(listView(store, store.list('own-0'), noon).live).toEqual([])
})
