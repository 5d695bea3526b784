import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { openWorkingCopies } from '../../../../electron/article/working-copies.ts'
import type { Clock } from '../../../../electron/clock.ts'
import { DeskError } from '../../../../electron/store/desk-error.ts'
import { Outbox, type SaveState } from '../../../../renderer/article/saving/outbox.ts'
import type { Content, Field } from '../../../../shared/article/content.ts'
import type { Guid } from '../../../../shared/article/guid.ts'
import { newArticle } from '../../../../shared/article/new-article.ts'
import type { Instant } from '../../../../shared/instant/instant.ts'
import type { Output } from '../../../../shared/ipc/desk-api.ts'
import { done, failed, type Reply } from '../../../../shared/problem.ts'
import type { Prose } from '../../../../shared/prose/prose.ts'
import { readProse } from '../../../../shared/prose/read-prose.ts'
import { type BodyEdit, bodyEdit, transactionOf } from '../../../support/body-edits.ts'
import { crashingDesk } from '../../../support/crashing-desk.ts'

const guid = 'tag:desk.example,2026-01-01:ferry' as Guid
const clock: Clock = () => '2026-01-01T09:00:00Z' as Instant
const never = { quietMs: 1_000_000, longestMs: 1_000_000 }
const ferry = newArticle(guid, clock(), { headline: 'Ferries stay' })

type Answer = Reply<Output<'article.write'>>

/** A page with one article open, whose writes reach a real working copy in main. */
async function page(pace = 1) {
  const desk = crashingDesk([{ kind: 'change', change: { articles: [ferry] } }])
  const copies = openWorkingCopies(desk.store, desk.store.journal, clock, never)
  const { sequence } = await copies.open(guid)
  const states: SaveState[] = []
  const posts: number[] = []
  let content: Content = ferry.content
  const outbox = new Outbox({
    guid,
    sequence,
    pace,
    patience: 5,
    content: () => content,
    onState: (state) => states.push(state),
    post: async ({ after, changes }): Promise<Answer> => {
      posts.push(changes.length)
      try {
        return done(await copies.write(guid, after, structuredClone(changes)))
      } catch (error) {
        if (error instanceof DeskError) return { ok: false, problem: error.problem }
        throw error
      }
    },
  })
  return {
    desk,
    copies,
    outbox,
    states,
    posts,
    content: () => content,
    write: (fields: Partial<Pick<Content, 'headline' | 'lead'>>) => {
      content = { ...content, ...fields }
      outbox.takeFields(fields)
    },
    edit: (edit: BodyEdit) => {
      const document = readProse(content.body)
      const made = document && transactionOf(document, edit)
      if (made === null || made.steps.length === 0) return
      content = { ...content, body: made.doc.toJSON() as Prose }
      outbox.takeSteps(made.steps)
    },
  }
}

describe('keys typed in a moment', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('go together, once the first has waited its time', async () => {
    const { write, posts, copies } = await page(60)
    write({ headline: 'A' })
    write({ headline: 'AB' })
    expect(posts).toEqual([])
    await vi.advanceTimersByTimeAsync(60)
    expect(posts).toEqual([1])
    expect((await copies.read(guid))?.content.headline).toBe('AB')
  })
})

test('what waits goes before anything that may hold the page up, but for what main refused', async () => {
  const { desk, outbox, write, posts } = await page(60_000)
  outbox.sendWaiting()
  expect(posts).toEqual([])
  write({ headline: 'A' })
  outbox.sendWaiting()
  expect(posts).toEqual([1])
  desk.failing.journal = true
  write({ headline: 'AB' })
  await outbox.flush()
  write({ headline: 'ABC' })
  outbox.sendWaiting()
  expect(posts).toEqual([1, 1])
})

test('what waits is sent at once for whoever asks for it', async () => {
  const { outbox, write, posts, copies } = await page(60)
  write({ headline: 'A' })
  await outbox.flush()
  expect(posts).toEqual([1])
  write({ headline: 'AB' })
  write({ headline: 'ABC' })
  expect(posts).toEqual([1])
  await outbox.flush()
  expect(posts).toEqual([1, 1])
  expect((await copies.read(guid))?.content.headline).toBe('ABC')
})

test('it says saved only when main has acknowledged everything', async () => {
  const { outbox, write, states } = await page()
  write({ headline: 'A' })
  expect(states.at(-1)).toEqual({ kind: 'saving' })
  expect(outbox.isEmpty).toBe(false)
  await outbox.flush()
  expect(states.at(-1)).toEqual({ kind: 'saved' })
})

test('it says saved, and lets nobody go, only when the last of several on their way is acknowledged', async () => {
  const answers: ((answer: Answer) => void)[] = []
  const states: SaveState[] = []
  const outbox = new Outbox({
    guid,
    sequence: 0,
    content: () => ferry.content,
    onState: (state) => states.push(state),
    post: () => new Promise((resolve) => answers.push(resolve)),
  })
  outbox.takeFields({ headline: 'A' })
  outbox.retry()
  outbox.takeFields({ headline: 'AB' })
  outbox.retry()
  let isGone = false
  const leaving = outbox.flush().then(() => (isGone = true))
  answers[0]?.(done({ taken: 1 }))
  await new Promise((resolve) => setImmediate(resolve))
  expect([states.at(-1)?.kind, isGone]).toEqual(['saving', false])
  answers[1]?.(done({ taken: 2 }))
  await leaving
  expect(states.at(-1)).toEqual({ kind: 'saved' })
})

test('what a full disk refuses stays, is told, and arrives later', async () => {
  const { desk, outbox, write, edit, states, copies, content } = await page()
  desk.failing.journal = true
  write({ headline: 'Kept' })
  edit({ kind: 'type', at: 0, length: 0, text: 'Also kept' })
  await outbox.flush()
  expect(states.at(-1)).toMatchObject({ kind: 'failed', problem: { code: 'diskFull' } })
  expect(outbox.isEmpty).toBe(false)
  write({ lead: 'Typed meanwhile' })
  expect(states.at(-1)?.kind).toBe('failed')
  desk.failing.journal = false
  outbox.retry()
  await expect.poll(() => states.at(-1)).toEqual({ kind: 'saved' })
  expect((await copies.read(guid))?.content).toEqual(content())
})

test('it tries again by itself', async () => {
  const { desk, write, states } = await page()
  desk.failing.journal = true
  write({ headline: 'Kept' })
  await expect.poll(() => states.at(-1)?.kind).toBe('failed')
  desk.failing.journal = false
  await expect.poll(() => states.at(-1)?.kind).toBe('saved')
})

test('what is typed while main takes what it had refused does not wait for another try', async () => {
  const posts: number[] = []
  let take: (answer: Answer) => void = () => undefined
  const outbox = new Outbox({
    guid,
    sequence: 0,
    patience: 60_000,
    content: () => ferry.content,
    onState: () => undefined,
    post: ({ changes }) => {
      posts.push(changes.length)
      if (posts.length === 1) return Promise.resolve(failed('diskFull'))
      return new Promise((resolve) => (take = resolve))
    },
  })
  outbox.takeFields({ headline: 'A' })
  await outbox.flush()
  outbox.retry()
  outbox.takeFields({ headline: 'AB' })
  expect(posts).toEqual([1, 2])
  take(done({ taken: 3 }))
  await expect.poll(() => posts).toEqual([1, 2, 1])
})

test('a broken line to main counts as not saved', async () => {
  const states: SaveState[] = []
  const outbox = new Outbox({
    guid,
    sequence: 0,
    patience: 10_000,
    content: () => ferry.content,
    onState: (state) => states.push(state),
    post: () => Promise.resolve(failed('unexpected', { reason: 'line' })),
  })
  outbox.takeFields({ headline: 'A' })
  await outbox.flush()
  expect(states.at(-1)).toMatchObject({ kind: 'failed' })
})

test('steps that lost their base bring the whole body after them', async () => {
  const { outbox, copies, edit, content, states } = await page()
  const elsewhere = { ...ferry.content.body, content: [{ type: 'heading', attrs: { level: 2 } }] }
  await copies.write(guid, 0, [{ kind: 'body', body: elsewhere }])
  edit({ kind: 'type', at: 0, length: 0, text: 'Mine' })
  await outbox.flush()
  expect(states.at(-1)).toEqual({ kind: 'saved' })
  expect((await copies.read(guid))?.content.body).toEqual(content().body)
})

test('a text that main has and the disk may not goes there whole, and is not called saved before', async () => {
  const { outbox, states, copies, posts } = await page()
  const fields = Object.keys(ferry.content).filter((name) => name !== 'body') as Field[]
  outbox.sendWhole(fields)
  expect(states.map(({ kind }) => kind)).not.toContain('saved')
  expect(outbox.isEmpty).toBe(false)
  await outbox.flush()
  expect(states.at(-1)).toEqual({ kind: 'saved' })
  expect(posts).toEqual([2])
  expect((await copies.read(guid))?.content).toEqual(ferry.content)
})

type Act =
  | { readonly kind: 'edit'; readonly edit: BodyEdit }
  | { readonly kind: 'write'; readonly field: 'headline' | 'lead'; readonly words: string }
  | { readonly kind: 'fail' | 'repair' | 'fold' | 'pause' | 'meddle' }

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('edit' as const), edit: bodyEdit }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('write' as const),
      field: fc.constantFrom('headline' as const, 'lead' as const),
      words: fc.constantFrom('One', 'Two'),
    }),
  },
  {
    weight: 6,
    arbitrary: fc
      .constantFrom(
        'fail' as const,
        'repair' as const,
        'fold' as const,
        'pause' as const,
        'pause' as const,
        'meddle' as const,
      )
      .map((kind) => ({ kind })),
  },
)

test('whatever happens on the way, main ends with what the page shows, and saved means saved', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
      const { desk, outbox, copies, content, write, edit, states } = await page()
      for (const act of acts) {
        if (act.kind === 'edit') edit(act.edit)
        else if (act.kind === 'write') write({ [act.field]: act.words })
        else if (act.kind === 'fold') void copies.fold().catch(() => undefined)
        else if (act.kind === 'pause') await new Promise((resolve) => setTimeout(resolve, 2))
        // Another hand in main, so that numbers and steps no longer fit.
        else if (act.kind === 'meddle') {
          const { sequence } = await copies.open(guid)
          const none = [{ kind: 'fields', fields: {} }] as const
          await copies.write(guid, sequence, none).catch(() => undefined)
        } else desk.failing.journal = act.kind === 'fail'
        if (states.at(-1)?.kind !== 'saved') continue
        const recovered = crashingDesk(desk.events)
        await openWorkingCopies(recovered.store, recovered.store.journal, clock, never).recover()
        expect((await recovered.store.readArticle(guid))?.content).toEqual(content())
      }
      desk.failing.journal = false
      outbox.retry()
      await expect.poll(() => outbox.isEmpty, { timeout: 3_000, interval: 2 }).toBe(true)
      expect((await copies.read(guid))?.content).toEqual(content())
    }),
    { numRuns: 60 },
  )
}, 60_000)
