import * as fc from 'fast-check'
import { expect, it } from 'vitest'

import { DeskError } from '../../../electron/store/desk-error.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import type { DeskList } from '../../../shared/list/list.ts'
import { minutesAgo } from '../../support/a-head.ts'
import { alphabet } from '../../support/a-list-view.ts'
import { handlersOfLists } from '../../support/handlers-of-lists.ts'
import { memoryDesk } from '../../support/memory-desk.ts'

const list = fc.constantFrom('hot', 'latest', 'tray')
const article = fc.constantFrom(...'abcdefghijklmnopqrst'.split('')).map((letter) => letter as Guid)
const seen = fc.constant(0)

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
    weight: 2,
    arbitrary: fc.record({ call: fc.constantFrom('list.launch', 'list.discard', 'list.undo') }),
  },
)

type Act = typeof act extends fc.Arbitrary<infer A> ? A : never

/** What a list does not show cannot be given other words; nothing is changed then. */
function unlessNotInList(error: unknown): void {
  if (!(error instanceof DeskError) || error.problem.code !== 'notInList') throw error
}

function aDesk() {
  const { store } = memoryDesk(alphabet)
  let lastId = 0
  const handlers = handlersOfLists({
    store,
    clock: () => minutesAgo(0),
    newId: () => `id-${(lastId += 1)}`,
  })
  const lists = (): readonly DeskList[] => store.lists()
  const arrangements = () => lists().map((list) => ({ ...list, revision: 0 }))

  async function carryOut(act: Act): Promise<void> {
    switch (act.call) {
      case 'list.place':
        await handlers['list.place'](act.input)
        return
      case 'list.remove':
      case 'list.letFlow':
        await handlers[act.call](act.input)
        return
      case 'list.holdBack':
        await handlers[act.call](act.input)
        return
      case 'list.boost':
        await handlers[act.call](act.input)
        return
      case 'list.override':
        await handlers[act.call](act.input).catch(unlessNotInList)
        return
      case 'list.launch':
      case 'list.discard':
        await handlers[act.call]({
          seen: Object.fromEntries(lists().map(({ name, revision }) => [name, revision])),
        })
        return
      case 'list.undo':
        await handlers[act.call]({})
    }
  }
  return { handlers, lists, arrangements, carryOut }
}

/** `WIREDESK_ACT_RUNS=100000` for the long harness. */
const sequenceRuns = Number(process.env['WIREDESK_ACT_RUNS'] ?? 150)

const sequences = fc.array(act, { maxLength: 30 })

it('whatever a desk does, no list shows a story twice, holds more than it may, or goes live unlaunched', async () => {
  await fc.assert(
    fc.asyncProperty(sequences, async (acts) => {
      const { handlers, arrangements, carryOut } = aDesk()
      for (const act of acts) {
        const before = arrangements()
        await carryOut(act)
        for (const { list, draft, live } of await handlers['list.all']({})) {
          for (const rows of [draft, live]) {
            expect(new Set(rows.map(({ entry }) => entry.article)).size).toBe(rows.length)
            expect(rows.length).toBeLessThanOrEqual(list.capacity)
          }
        }
        if (act.call === 'list.launch' || act.call === 'list.undo') continue
        expect(arrangements().map(({ live }) => live)).toEqual(before.map(({ live }) => live))
      }
    }),
    { numRuns: sequenceRuns },
  )
}, 7_200_000)

it('undoing everything gives back the start, and doing it all again the end', async () => {
  await fc.assert(
    fc.asyncProperty(sequences, async (acts) => {
      const { handlers, lists, arrangements, carryOut } = aDesk()
      const start = arrangements()
      for (const act of acts.filter(({ call }) => call !== 'list.undo')) await carryOut(act)
      const end = arrangements()
      const revisions = lists().map(({ revision }) => revision)
      let count = 0
      while ((await handlers['list.undo']({})).act !== null) count += 1
      expect(arrangements()).toEqual(start)
      for (const [at, { revision }] of lists().entries()) {
        expect(revision).toBeGreaterThanOrEqual(revisions[at] ?? 0)
      }
      for (let step = 0; step < count; step += 1) await handlers['list.redo']({})
      expect(arrangements()).toEqual(end)
      expect((await handlers['list.redo']({})).act).toBe(null)
    }),
    { numRuns: sequenceRuns },
  )
}, 7_200_000)
