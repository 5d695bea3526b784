import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { articleActs } from '../../../electron/article/article-acts.ts'
import { openWorkingCopies } from '../../../electron/article/working-copies.ts'
import type { Clock } from '../../../electron/clock.ts'
import type { Content } from '../../../shared/article/content.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { newArticle } from '../../../shared/article/new-article.ts'
import type { WorkingChange } from '../../../shared/article/working-change.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import { isSameJson } from '../../../shared/is-same-json.ts'
import type { Prose } from '../../../shared/prose/prose.ts'
import { readProse } from '../../../shared/prose/read-prose.ts'
import { type BodyEdit, bodyEdit, transactionOf } from '../../support/body-edits.ts'
import { type DiskEvent, type CrashingDesk, crashingDesk } from '../../support/crashing-desk.ts'
import { aWish, olena } from '../../support/a-release.ts'

const guid = 'tag:desk.example,2026-01-01:ferry' as Guid
const clock: Clock = () => '2026-01-01T09:00:00Z' as Instant
const never = { quietMs: 1_000_000, longestMs: 1_000_000 }
const ferry = newArticle(guid, clock(), {
  headline: 'Ferries stay',
  section: null,
  // Set, because a release would set it, and the model knows only what was typed.
  urlSlug: 'ferries-stay',
})
const begun: readonly DiskEvent[] = [{ kind: 'change', change: { articles: [ferry] } }]

type Act =
  | { readonly kind: 'body'; readonly edits: readonly BodyEdit[] }
  | {
      readonly kind: 'field'
      readonly field: 'headline' | 'lead' | 'edNote'
      readonly text: string
    }
  | {
      readonly kind: 'fold' | 'pause' | 'wait' | 'failJournal' | 'failFiles' | 'repair' | 'release'
    }

// Few texts, so that fields often come back to what they said before.
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('body' as const),
      edits: fc.array(bodyEdit, { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('field' as const),
      field: fc.constantFrom('headline' as const, 'lead' as const, 'edNote' as const),
      text: fc.constantFrom('One', 'Two'),
    }),
  },
  {
    weight: 5,
    arbitrary: fc
      .constantFrom(
        'fold' as const,
        'pause' as const,
        'pause' as const,
        'wait' as const,
        'release' as const,
      )
      .map((kind) => ({ kind })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(
        'failJournal' as const,
        'failFiles' as const,
        'repair' as const,
        'repair' as const,
      )
      .map((kind) => ({ kind })),
  },
)

type Seen = {
  /** Each content the page has had, oldest first. */
  readonly contents: readonly Content[]
  /** After how many disk events which of them was acknowledged. */
  readonly acknowledged: readonly { readonly events: number; readonly content: number }[]
  readonly desk: CrashingDesk
}

/** Plays an editor's session as the page does it: several writes on their way, the whole after a refusal. */
async function session(acts: readonly Act[]): Promise<Seen> {
  const desk = crashingDesk(begun)
  const copies = openWorkingCopies(desk.store, desk.store.journal, clock, never)
  const { release } = articleActs({
    store: desk.store,
    copies,
    clock,
    by: () => olena,
    newGuid: () => guid,
  })
  await copies.open(guid)
  const contents: Content[] = [ferry.content]
  const acknowledged = [{ events: desk.events.length, content: 0 }]
  const pending: Promise<unknown>[] = []
  let sent = 0
  let isLost = false

  function send(content: Content, changes: readonly WorkingChange[]): void {
    contents.push(content)
    const at = contents.length - 1
    const { body, ...fields } = content
    const whole: readonly WorkingChange[] = [
      { kind: 'fields', fields },
      { kind: 'body', body },
    ]
    const wanted = isLost ? whole : changes
    const writing = copies.write(guid, sent, wanted).then(
      (answer) => {
        if ('resync' in answer) {
          isLost = true
          sent = answer.resync
        } else acknowledged.push({ events: desk.events.length, content: at })
        return undefined
      },
      () => {
        isLost = true
      },
    )
    isLost = false
    sent += wanted.length
    pending.push(writing)
  }

  for (const act of acts) {
    const now = contents.at(-1) ?? ferry.content
    switch (act.kind) {
      case 'body': {
        let document = readProse(now.body)
        const steps: Record<string, unknown>[] = []
        for (const edit of act.edits) {
          const made = document && transactionOf(document, edit)
          if (made === null || made.steps.length === 0) continue
          steps.push(...made.steps.map((step) => JSON.parse(JSON.stringify(step)) as never))
          document = made.doc
        }
        if (document === null || steps.length === 0) break
        send({ ...now, body: document.toJSON() as Prose }, [{ kind: 'steps', steps }])
        break
      }
      case 'field':
        send({ ...now, [act.field]: act.text }, [
          { kind: 'fields', fields: { [act.field]: act.text } },
        ])
        break
      case 'fold':
        pending.push(copies.fold().catch(() => undefined))
        break
      case 'release':
        pending.push(release(guid, aWish('publish')).catch(() => undefined))
        break
      case 'pause':
        await new Promise((resolve) => setImmediate(resolve))
        break
      case 'wait':
        await Promise.all(pending)
        break
      case 'failJournal':
        desk.failing.journal = true
        break
      case 'failFiles':
        desk.failing.files = true
        break
      case 'repair':
        desk.failing.journal = false
        desk.failing.files = false
        break
    }
  }
  desk.failing.journal = false
  desk.failing.files = false
  await Promise.all(pending)
  await copies.closeAll()
  expect((await desk.store.readArticle(guid))?.content).toEqual(contents.at(-1))
  return { contents, acknowledged, desk }
}

async function recovered(events: readonly DiskEvent[]): Promise<CrashingDesk> {
  const desk = crashingDesk(events)
  await openWorkingCopies(desk.store, desk.store.journal, clock, never).recover()
  return desk
}

test('a crash at any moment leaves all that was acknowledged, and nothing that was never typed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 25 }), async (acts) => {
      const { contents, acknowledged, desk } = await session(acts)
      for (let crash = 1; crash <= desk.events.length; crash += 1) {
        const after = await recovered(desk.events.slice(0, crash))
        const article = await after.store.readArticle(guid)
        const found = article?.content
        const promised = acknowledged.findLast(({ events }) => events <= crash)?.content ?? 0
        const kept = contents.slice(promised).find((content) => isSameJson(content, found))
        expect(found).toEqual(kept ?? contents[promised])
        const version = await after.store.readVersion(guid, article?.version ?? 0)
        const isEdited = version !== null && !isSameJson(version.content, found)
        expect(article?.isEdited).toBe(isEdited)
      }
    }),
    { numRuns: 150 },
  )
}, 120_000)

test('recovering twice changes nothing, also when the first time broke off', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 15 }), fc.nat(), async (acts, at) => {
      const { desk } = await session(acts)
      const crash = 1 + (at % desk.events.length)
      const once = await recovered(desk.events.slice(0, crash))
      const found = await once.store.readArticle(guid)
      for (let second = crash; second <= once.events.length; second += 1) {
        const twice = await recovered(once.events.slice(0, second))
        expect(await twice.store.readArticle(guid)).toEqual(found)
      }
    }),
    { numRuns: 100 },
  )
}, 120_000)
