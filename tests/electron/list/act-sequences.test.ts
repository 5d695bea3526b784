import * as fc from 'fast-check'
import { it } from 'vitest'

import { withdrawn } from '../../../electron/list/withdrawn-lists.ts'
import { DeskError } from '../../../electron/store/desk-error.ts'
import { assertNever } from '../../../shared/assert-never.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { isSameJson } from '../../../shared/is-same-json.ts'
import type { ActLabel } from '../../../shared/list/act-label.ts'
import { articlesIn } from '../../../shared/list/articles-in.ts'
import { draftOf } from '../../../shared/list/draft-of.ts'
import { entriesOf } from '../../../shared/list/entries-of.ts'
import type { DeskList } from '../../../shared/list/list.ts'
import { emptyArrangement } from '../../../shared/list/new-list.ts'
import { aHead, minutesAgo } from '../../support/a-head.ts'
import { alphabet } from '../../support/a-list-view.ts'
import { handlersOfLists } from '../../support/handlers-of-lists.ts'
import { memoryDesk } from '../../support/memory-desk.ts'

const list = fc.constantFrom('hot', 'hot', 'latest', 'latest', 'tray', 'own', 'own-2')
const oneOf = (letters: string) =>
  fc.constantFrom(...letters.split('')).map((letter) => letter as Guid)
// A few stories meet again and again, as on a desk; others come in between.
const article = fc.oneof(
  { weight: 3, arbitrary: oneOf('abcdef') },
  { weight: 1, arbitrary: oneOf('ghijklmnopqrst') },
)
const seen = fc.constant(0)

function settings<T extends string | null>(title: fc.Arbitrary<T>) {
  return fc.record({
    title,
    capacity: fc.integer({ min: 1, max: 8 }),
    rule: fc.constantFrom('', 'urgency:<9', 'is:corrected'),
    section: fc.constant(null),
    cutOff: fc.constant({ desktop: null, phone: null }),
    staleAfter: fc.constantFrom(null, 30),
    oldAfter: fc.constant(null),
  })
}

const act = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      call: fc.constant('list.place'),
      input: fc.record({
        list,
        article,
        seen,
        gap: fc.nat(12),
        from: fc.option(list, { nil: null }),
        isCopy: fc.boolean(),
      }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      call: fc.constantFrom('list.remove', 'list.letFlow'),
      input: fc.record({ list, article, seen }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      call: fc.constant('list.holdBack'),
      input: fc.record({
        list: fc.constant('latest'),
        article,
        seen,
        until: fc.constantFrom(null, minutesAgo(-5), minutesAgo(5)),
      }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      call: fc.constant('list.boost'),
      input: fc.record({
        list: fc.constant('latest'),
        article,
        seen,
        minutes: fc.integer({ min: 1, max: 30 }),
      }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      call: fc.constant('list.override'),
      input: fc.record({
        list,
        article,
        seen,
        headline: fc.constantFrom(null, 'Words of the list'),
        headlineOf: fc.constant('Words of the story'),
        kicker: fc.constantFrom(null, 'Now'),
        image: fc.constant(null),
        sublinks: fc.uniqueArray(article, { maxLength: 3 }),
      }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      call: fc.constantFrom('list.close', 'list.open'),
      input: fc.record({ list: fc.constantFrom('own', 'own-2', 'hot') }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      call: fc.constant('list.create'),
      input: fc.record({
        kind: fc.constantFrom('byHand', 'byTime'),
        settings: settings(fc.constantFrom('Own', 'Own 2')),
      }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      call: fc.constant('list.change'),
      input: fc.record({
        list: fc.constantFrom('hot', 'latest', 'own'),
        settings: settings(fc.constantFrom(null, 'Own', 'Another')),
      }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      call: fc.constant('list.schedule'),
      at: fc.constantFrom(null, minutesAgo(-30), minutesAgo(-60)),
    }),
  },
  { weight: 3, arbitrary: fc.record({ call: fc.constantFrom('list.launch', 'list.discard') }) },
)

/** What takes acts back, and what no act can take back. */
const others = fc.oneof(
  { weight: 3, arbitrary: fc.record({ call: fc.constantFrom('list.undo', 'list.redo') }) },
  { weight: 1, arbitrary: fc.record({ call: fc.constant('kill'), article }) },
)

type Act = typeof act extends fc.Arbitrary<infer A> ? A : never
type Other = typeof others extends fc.Arbitrary<infer A> ? A : never

/** What the lists are just now may not allow an act; nothing is changed then. */
const refusals: ReadonlySet<string> = new Set([
  'notInList',
  'noList',
  'notPublic',
  'listNeeded',
  'listWithoutTitle',
  'listTitleTaken',
])

type Happened = { readonly key: string | null; readonly isUndone: boolean }

function aDesk() {
  const { store, put } = memoryDesk(alphabet)
  const now = minutesAgo(0)
  let lastId = 0
  const handlers = handlersOfLists({
    store,
    clock: () => now,
    newId: () => `id-${(lastId += 1)}`,
  })
  const lists = (): readonly DeskList[] => store.lists()

  function run(act: Act | Other): Promise<{ readonly act: ActLabel | null } | null> {
    const seen = Object.fromEntries(lists().map(({ name, revision }) => [name, revision]))
    switch (act.call) {
      case 'list.place':
        return handlers[act.call](act.input)
      case 'list.remove':
      case 'list.letFlow':
        return handlers[act.call](act.input)
      case 'list.holdBack':
        return handlers[act.call](act.input)
      case 'list.boost':
        return handlers[act.call](act.input)
      case 'list.override':
        return handlers[act.call](act.input)
      case 'list.close':
      case 'list.open':
        return handlers[act.call](act.input)
      case 'list.create':
        return handlers[act.call](act.input)
      case 'list.change':
        return handlers[act.call](act.input)
      case 'list.schedule':
        return handlers[act.call]({ seen, at: act.at })
      case 'list.launch':
      case 'list.discard':
        return handlers[act.call]({ seen })
      case 'list.undo':
      case 'list.redo':
        return handlers[act.call]({})
      case 'kill':
        put(aHead(act.article, { state: 'killed' }))
        return store.change(() => ({
          change: withdrawn(store, [act.article], { at: now, by: 'Olena' }),
          result: null,
        }))
      default:
        return assertNever(act)
    }
  }

  /** What was done, or gone through again; the key is null when that was nothing. */
  async function carryOut(act: Act | Other): Promise<Happened> {
    const isUndone = act.call === 'list.undo' || act.call === 'list.redo'
    try {
      const done = await run(act)
      return { key: done?.act?.key ?? null, isUndone }
    } catch (error) {
      if (!(error instanceof DeskError) || !refusals.has(error.problem.code)) throw error
      return { key: null, isUndone }
    }
  }

  return { handlers, lists, carryOut }
}

/** The lists' very bytes, but for their revisions, which only grow. */
function bytesOf(lists: readonly DeskList[]): string {
  return JSON.stringify(lists.map((list) => ({ ...list, revision: 0 })))
}

// Plain comparisons: the test looks at millions of rows.
function ensure(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(what)
}

/** `WIREDESK_ACT_RUNS=100000` for the long harness. */
const sequenceRuns = Number(process.env['WIREDESK_ACT_RUNS'] ?? 150)

// Of its own accord it would try no more than ten acts.
const length = { maxLength: 30, size: 'max' } as const

it('whatever a desk does, no list shows a story twice, holds more than it may, or goes live unlaunched', async () => {
  const sequences = fc.array(
    fc.oneof({ weight: 8, arbitrary: act }, { weight: 2, arbitrary: others }),
    {
      ...length,
    },
  )
  await fc.assert(
    fc.asyncProperty(sequences, async (acts) => {
      const { handlers, lists, carryOut } = aDesk()
      const killed = new Set<Guid>()
      for (const act of acts) {
        const before = new Map(lists().map((list) => [list.name, list]))
        const { key, isUndone } = await carryOut(act)
        if (act.call === 'kill') killed.add(act.article)
        for (const { list, draft, live } of await handlers['list.all']({})) {
          for (const rows of [draft, live]) {
            const shown = new Set(rows.map(({ entry }) => entry.article))
            ensure(shown.size === rows.length, `${list.name} shows a story twice`)
            ensure(rows.length <= list.capacity, `${list.name} shows more than it may`)
          }
          const held = draftOf(list)
          const placed = entriesOf(held).map(({ article }) => article)
          const was = before.get(list.name)
          ensure(new Set(placed).size === placed.length, `${list.name} holds a story twice`)
          // Of a list that takes less than it did, a discard gives back what readers still have.
          const most = Math.max(list.capacity, entriesIn(was), was?.live.entries.length ?? 0)
          ensure(
            isUndone || held.entries.length <= most,
            `${list.name} was given more than it takes`,
          )
          const isClean =
            list.kind === 'tray' || ![...articlesIn(list)].some((guid) => killed.has(guid))
          ensure(isClean, `${list.name} holds a killed story`)
          const isLaunched = key === 'list.act.launch' && (isUndone || act.call === 'list.launch')
          const isLiveKept = isSameJson(list.live, was?.live ?? emptyArrangement)
          ensure(
            isLiveKept || isLaunched || act.call === 'kill',
            `${list.name} went live by ${act.call}`,
          )
        }
      }
    }),
    { numRuns: sequenceRuns },
  )
}, 14_400_000)

it('undoing everything gives back the start byte for byte, and doing it all again the end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, length), async (acts) => {
      const { handlers, lists, carryOut } = aDesk()
      const start = lists()
      for (const act of acts) await carryOut(act)
      const end = lists()
      let count = 0
      while ((await handlers['list.undo']({})).act !== null) count += 1
      // A list that was made is kept and closed, so that nothing in it is lost.
      const [kept, made] = [lists().slice(0, start.length), lists().slice(start.length)]
      ensure(bytesOf(kept) === bytesOf(start), 'undoing everything did not give back the start')
      ensure(made.every(isClosedAndEmpty), 'a list that was made is not as it was made, closed')
      ensure(
        lists().every(({ revision }, at) => revision >= (end[at]?.revision ?? 0)),
        'a revision went back',
      )
      for (let step = 0; step < count; step += 1) await handlers['list.redo']({})
      ensure(bytesOf(lists()) === bytesOf(end), 'doing it all again did not give the end')
      ensure((await handlers['list.redo']({})).act === null, 'more was done again than was done')
    }),
    { numRuns: sequenceRuns },
  )
}, 14_400_000)

function entriesIn(list: DeskList | undefined): number {
  return list === undefined ? 0 : draftOf(list).entries.length
}

function isClosedAndEmpty({ isClosed, live, draft, scheduled }: DeskList): boolean {
  return isClosed && isSameJson(live, emptyArrangement) && draft === null && scheduled === null
}
