import { expect, onTestFinished, test } from 'vitest'

import { articleActs } from '../../../electron/article/article-acts.ts'
import { keepTime } from '../../../electron/article/keep-time.ts'
import { openWorkingCopies } from '../../../electron/article/working-copies.ts'
import { openDesk } from '../../../electron/store/open-desk.ts'
import type { Article } from '../../../shared/article/article.ts'
import type { Content } from '../../../shared/article/content.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import { aDeskFolder } from '../../support/a-desk-folder.ts'
import { olena } from '../../support/a-release.ts'
import { aBody, anArticle, articleOf, at, aVersion } from '../../support/an-article.ts'

const two = at('2026-11-25T14:00:00Z')
const six = at('2026-11-25T18:00:00Z')
const ferry: Partial<Content> = {
  slugline: 'SEA-FERRY',
  source: 'City desk',
  body: aBody('It sails.'),
}

function later(moment: Instant, seconds: number): Instant {
  return new Date(Date.parse(moment) + seconds * 1000).toISOString().replace('.000', '') as Instant
}

type Told = readonly [notice: string, value: unknown]

/** A desk whose clock and timers stand until a test moves them. */
async function aDesk(articles: readonly Article[], now: Instant = two) {
  const folder = await aDeskFolder()
  const store = await openDesk(folder)
  await store.change(() => ({ change: { articles }, result: null }))
  let time = now
  const clock = (): Instant => time
  const copies = openWorkingCopies(store, store.journal, clock)
  let person = olena
  const acts = articleActs({ store, copies, clock, by: () => person, newGuid: () => 'x' as Guid })
  const told: Told[] = []
  const turned: Guid[] = []
  let timer: { run: () => void; ms: number } | null = null
  const start = () =>
    keepTime({
      store,
      acts,
      clock,
      announce: (notice, value) => told.push([notice, value]),
      turned: (guids) => turned.push(...guids),
      timers: { set: (run, ms) => (timer = { run, ms }), clear: () => (timer = null) },
    })
  onTestFinished(async () => {
    await copies.closeAll()
    await store.close()
  })
  return {
    folder,
    store,
    acts,
    told,
    turned,
    start,
    wait: () => timer?.ms,
    /** Lets the clock stand at `now` and the timer run out, then everything settle. */
    pass: async (now: Instant) => {
      time = now
      timer?.run()
      // A release folds the text first and takes its turn at the store then.
      for (let turns = 0; turns < 3; turns += 1) {
        await new Promise((resolve) => setImmediate(resolve))
        await store.change(() => ({ change: null, result: null }))
      }
    },
    become: (name: string) => {
      person = name
    },
  }
}

function noticesOf(told: readonly Told[], notice: string): readonly unknown[] {
  return told.flatMap(([name, value]) => (name === notice ? [value] : []))
}

test('a story set for six is published at six, by who set it, whoever is there', async () => {
  const story = anArticle('ferry', ferry)
  const desk = await aDesk([story])
  desk.start()
  expect(await desk.acts.schedule(story.guid, six)).toMatchObject({
    state: 'ready',
    scheduled: { at: six, by: olena },
  })
  desk.become('Bohdan')
  await desk.pass(later(six, -1))
  expect(await desk.store.readVersion(story.guid, 1)).toBeNull()
  await desk.pass(six)
  expect(await desk.store.readVersion(story.guid, 1)).toMatchObject({
    state: 'published',
    by: olena,
    releasedAt: six,
  })
  expect((await desk.store.readArticle(story.guid))?.scheduled).toBeNull()
  expect(noticesOf(desk.told, 'article.published')).toEqual([
    { guid: story.guid, headline: 'The ferry story', version: 1 },
  ])
  await desk.pass(later(six, 30))
  expect(desk.store.head(story.guid)?.version).toBe(1)
})

test('the clock is looked at every half minute at least, and at the very moment', async () => {
  const story = anArticle('ferry', ferry)
  const desk = await aDesk([story])
  desk.start()
  await desk.acts.schedule(story.guid, six)
  expect(desk.wait()).toBe(30_000)
  await desk.pass(later(six, -7))
  expect(desk.wait()).toBe(7_000)
})

test('what was due while the desk was closed is told and waits for a person', async () => {
  const story = { ...anArticle('ferry', ferry), scheduled: { at: two, by: olena } }
  const desk = await aDesk([story], later(two, 1))
  const time = desk.start()
  await desk.pass(later(two, 40))
  const missed = [
    { guid: story.guid, headline: 'The ferry story', scheduled: story.scheduled, problem: null },
  ]
  expect(time.overdue()).toEqual(missed)
  expect(noticesOf(desk.told, 'articles.overdue')).toEqual([missed])
  expect(desk.store.head(story.guid)?.version).toBe(0)
  await desk.acts.unschedule(story.guid)
  expect(time.overdue()).toEqual([])
})

test('a computer that slept past the time publishes nothing late', async () => {
  const story = anArticle('ferry', ferry)
  const desk = await aDesk([story])
  const time = desk.start()
  await desk.acts.schedule(story.guid, six)
  await desk.pass(later(six, 121))
  expect(desk.store.head(story.guid)?.version).toBe(0)
  expect(time.overdue().map(({ guid }) => guid)).toEqual([story.guid])
  await desk.acts.schedule(story.guid, later(six, 600))
  expect(time.overdue()).toEqual([])
  await desk.pass(later(six, 600))
  expect(desk.store.head(story.guid)?.version).toBe(1)
})

test('a story that lost what a release needs is refused at its time, once, with the reason', async () => {
  const story = anArticle('ferry', ferry)
  const desk = await aDesk([story])
  const time = desk.start()
  const set = await desk.acts.schedule(story.guid, six)
  await desk.store.change(() => ({
    change: { articles: [{ ...set, content: { ...set.content, slugline: '' } }] },
    result: null,
  }))
  await desk.pass(six)
  await desk.pass(later(six, 30))
  expect(desk.store.head(story.guid)).toMatchObject({ version: 0, scheduled: { at: six } })
  expect(time.overdue()).toMatchObject([{ problem: { code: 'releaseBlocked' } }])
  expect(noticesOf(desk.told, 'problem.met')).toEqual([
    {
      code: 'scheduleRefused',
      values: {
        headline: 'The ferry story',
        reason: 'The story was not released. It has no slugline.',
      },
    },
  ])
})

test('a time is refused when it has passed, when the story is not fit, and under embargo', async () => {
  const embargoed = anArticle('ferry', { ...ferry, embargoedUntil: six })
  const bare = anArticle('bare')
  const desk = await aDesk([embargoed, bare])
  await expect(desk.acts.schedule(embargoed.guid, two)).rejects.toThrow('has passed')
  await expect(desk.acts.schedule(bare.guid, six)).rejects.toThrow('no slugline')
  await expect(desk.acts.schedule(embargoed.guid, later(six, -1))).rejects.toThrow('embargo')
  await desk.acts.schedule(embargoed.guid, six)
  desk.start()
  await desk.pass(six)
  expect(desk.store.head(embargoed.guid)?.version).toBe(1)
})

test('the end of an embargo and an expiry are told by time alone, also when the clock goes back', async () => {
  const embargoed = aVersion('ferry', { content: { embargoedUntil: six } })
  const expiring = aVersion('match', { content: { expires: later(six, 60) } })
  const desk = await aDesk([articleOf(embargoed), articleOf(expiring)])
  desk.start()
  await desk.pass(later(six, -1))
  expect(desk.turned).toEqual([])
  await desk.pass(six)
  expect(desk.turned).toEqual([embargoed.guid])
  await desk.pass(later(six, 60))
  expect(desk.turned).toEqual([embargoed.guid, expiring.guid])
  await desk.pass(two)
  expect(desk.turned.slice(2).toSorted()).toEqual([embargoed.guid, expiring.guid].toSorted())
})

test('a desk that is only read publishes nothing', async () => {
  const story = { ...anArticle('ferry', ferry), scheduled: { at: six, by: olena } }
  const desk = await aDesk([story])
  const reader = await openDesk(desk.folder)
  onTestFinished(() => reader.close())
  const told: string[] = []
  const time = keepTime({
    store: reader,
    acts: desk.acts,
    clock: () => later(six, 1),
    announce: (notice) => told.push(notice),
    turned: () => undefined,
    timers: { set: () => null, clear: () => undefined },
  })
  time.check()
  expect(told).toEqual([])
  expect(time.overdue()).toEqual([])
})
