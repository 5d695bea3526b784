import { describe, expect, it } from 'vitest'

import { rewriteTexts, type Rewrite } from '../../../electron/article/rewrite-texts.ts'
import { openWorkingCopies, type WorkingCopies } from '../../../electron/article/working-copies.ts'
import type { Article } from '../../../shared/article/article.ts'
import type { Content } from '../../../shared/article/content.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import type { WorkingChange } from '../../../shared/article/working-change.ts'
import type { Prose } from '../../../shared/prose/prose.ts'
import { aBody, anArticle, articleOf, at, aVersion } from '../../support/an-article.ts'
import { anOpenDesk } from '../../support/a-desk-folder.ts'
import { collectGarbage } from '../../support/collect-garbage.ts'
import { type CrashingDesk, crashingDesk, type DiskEvent } from '../../support/crashing-desk.ts'

const clock = () => at('2026-11-25T09:00:00Z')
const never = { quietMs: 1_000_000, longestMs: 1_000_000 }

/** Writes Kyiv for Kiev in every text, as a replacing does. */
const kyiv: Rewrite = (content) =>
  JSON.parse(JSON.stringify(content).replaceAll('Kiev', 'Kyiv')) as Content

function typed(text: string, position = 1): WorkingChange {
  const slice = { content: [{ type: 'text', text }] }
  return { kind: 'steps', steps: [{ stepType: 'replace', from: position, to: position, slice }] }
}

function deskOf(...articles: readonly Article[]): CrashingDesk {
  return crashingDesk([{ kind: 'change', change: { articles } }])
}

function copiesOf({ store }: CrashingDesk): WorkingCopies {
  return openWorkingCopies(store, store.journal, clock, never)
}

function rewrite({ store }: CrashingDesk, copies: WorkingCopies, ...guids: readonly Guid[]) {
  return rewriteTexts(
    { store, copies, clock },
    new Map(guids.map((guid) => [guid, kyiv])),
    () => null,
  )
}

async function recovered(events: readonly DiskEvent[], guid: Guid): Promise<Article | null> {
  const desk = crashingDesk(events)
  await copiesOf(desk).recover()
  return desk.store.readArticle(guid)
}

async function bodyOf(copies: WorkingCopies, guid: Guid): Promise<Prose | undefined> {
  return (await copies.read(guid))?.content.body
}

const ferry = anArticle('ferry', { headline: 'Kiev ferries', body: aBody('To Kiev.') })
const tram = anArticle('tram', { headline: 'Kiev trams', body: aBody('In Kiev.') })

describe('rewriting texts', () => {
  it('writes all articles in one change, and marks released ones as edited since', async () => {
    const version = aVersion('train', { content: { headline: 'Kiev trains' } })
    const desk = deskOf(ferry, tram, articleOf(version))
    const fates = await rewrite(desk, copiesOf(desk), ferry.guid, tram.guid, version.guid)
    expect([...fates.values()].map(({ kind }) => kind)).toEqual(Array(3).fill('rewritten'))
    expect(desk.events.filter(({ kind }) => kind === 'change')).toHaveLength(2)
    const train = await desk.store.readArticle(version.guid)
    expect(train).toMatchObject({ isEdited: true, version: 1, state: 'published' })
    expect(train?.content.headline).toBe('Kyiv trains')
    expect((await desk.store.readArticle(ferry.guid))?.isEdited).toBe(false)
  })

  it('leaves killed and spiked stories, unknown bodies and lost files, and says why', async () => {
    const killed = { ...ferry, state: 'killed' as const }
    const body = { type: 'doc', content: [{ type: 'video' }] } as const
    const strange = anArticle('strange', { headline: 'Kiev', body })
    const plain = anArticle('plain', { headline: 'Lviv' })
    const desk = deskOf(killed, strange, plain)
    const lost = 'tag:desk.example,2026:lost' as Guid
    const guids = [killed.guid, strange.guid, plain.guid, lost]
    const fates = await rewrite(desk, copiesOf(desk), ...guids)
    expect([...fates.values()]).toEqual([
      { kind: 'refused', reason: 'killed' },
      { kind: 'refused', reason: 'unknownContent' },
      { kind: 'same' },
      { kind: 'refused', reason: 'unreadable' },
    ])
    expect(desk.events).toHaveLength(1)
  })

  it('keeps what is typed in an open story and not in its file yet', async () => {
    const desk = deskOf(ferry, tram)
    const copies = copiesOf(desk)
    await copies.open(ferry.guid)
    await copies.write(ferry.guid, 0, [typed('Again ')])
    await rewrite(desk, copies, ferry.guid, tram.guid)
    expect(await bodyOf(copies, ferry.guid)).toEqual(aBody('Again To Kyiv.'))
    expect((await desk.store.readArticle(ferry.guid))?.content.body).toEqual(
      aBody('Again To Kyiv.'),
    )
    // The page had the old body, so its next step has lost its base.
    expect(await copies.write(ferry.guid, 1, [typed('x')])).toEqual({ resync: 2 })
  })

  it('rewrites what is typed while it is being written, in the story and after a crash', async () => {
    const desk = deskOf(ferry, tram)
    const copies = copiesOf(desk)
    await copies.open(ferry.guid)
    const writing: Promise<unknown>[] = []
    const typing: Rewrite = (content) => {
      writing.push(copies.write(ferry.guid, 0, [typed('Now ')]))
      return kyiv(content)
    }
    const rewrites = new Map([
      [ferry.guid, kyiv],
      [tram.guid, typing],
    ])
    await rewriteTexts({ store: desk.store, copies, clock }, rewrites, () => null)
    expect(await Promise.all(writing)).toEqual([{ taken: 1 }])
    expect(await bodyOf(copies, ferry.guid)).toEqual(aBody('Now To Kyiv.'))
    await copies.close(ferry.guid)
    expect((await recovered(desk.events, ferry.guid))?.content.body).toEqual(aBody('Now To Kyiv.'))
  })

  it('rewrites an open story once, as it does those that are not open', async () => {
    const desk = deskOf(ferry, tram)
    const copies = copiesOf(desk)
    await copies.open(tram.guid)
    const kept: Guid[] = []
    const rewrites = new Map([ferry, tram].map(({ guid }) => [guid, kyiv]))
    const parts = { store: desk.store, copies, clock }
    const fates = await rewriteTexts(parts, rewrites, ({ guid }) => kept.push(guid))
    expect(kept.toSorted()).toEqual([ferry.guid, tram.guid])
    expect([...fates.keys()]).toEqual([ferry.guid, tram.guid])
  })

  it('is done again over a page’s whole text, until the page shows it', async () => {
    const desk = deskOf(ferry)
    const copies = copiesOf(desk)
    await copies.open(ferry.guid)
    await rewrite(desk, copies, ferry.guid)
    expect(await copies.write(ferry.guid, 0, [typed('x')])).toEqual({ resync: 1 })
    const whole: WorkingChange = { kind: 'body', body: aBody('xTo Kiev.') }
    expect(await copies.write(ferry.guid, 1, [whole])).toEqual({ taken: 2 })
    expect(await bodyOf(copies, ferry.guid)).toEqual(aBody('xTo Kyiv.'))
    expect((await recovered(desk.events, ferry.guid))?.content.body).toEqual(aBody('xTo Kyiv.'))
    // It has adopted that; what it writes then is meant, also the old word.
    expect(await copies.write(ferry.guid, 3, [typed('Kiev ')])).toEqual({ taken: 4 })
    const again: WorkingChange = { kind: 'body', body: aBody('Kiev xTo Kyiv.') }
    await copies.write(ferry.guid, 4, [again])
    expect(await bodyOf(copies, ferry.guid)).toEqual(aBody('Kiev xTo Kyiv.'))
  })

  it('changes nothing when the disk is full, neither in files nor in open stories', async () => {
    const desk = deskOf(ferry, tram)
    const copies = copiesOf(desk)
    await copies.open(ferry.guid)
    desk.failing.files = true
    await expect(rewrite(desk, copies, ferry.guid, tram.guid)).rejects.toThrow('full')
    expect(await copies.read(ferry.guid)).toEqual(ferry)
    desk.failing.files = false
    expect(await copies.write(ferry.guid, 0, [typed('x')])).toEqual({ taken: 1 })
    expect(await bodyOf(copies, ferry.guid)).toEqual(aBody('xTo Kiev.'))
  })

  it('is all there or not at all, wherever a crash cuts it off', async () => {
    const desk = deskOf(ferry, tram)
    const copies = copiesOf(desk)
    await copies.open(ferry.guid)
    await copies.write(ferry.guid, 0, [typed('Again ')])
    await rewrite(desk, copies, ferry.guid, tram.guid)
    for (let cut = 2; cut <= desk.events.length; cut += 1) {
      const events = desk.events.slice(0, cut)
      const [one, other] = await Promise.all([
        recovered(events, ferry.guid),
        recovered(events, tram.guid),
      ])
      const isNew = other?.content.headline === 'Kyiv trams'
      expect(one?.content).toMatchObject({
        headline: isNew ? 'Kyiv ferries' : 'Kiev ferries',
        body: aBody(isNew ? 'Again To Kyiv.' : 'Again To Kiev.'),
      })
    }
  })
})

it('holds a few texts at a time, however many it rewrites, and lets others in between', async () => {
  const store = await anOpenDesk()
  const articles = Array.from({ length: 300 }, (_, n) => anArticle(`story-${n}`))
  const guids = articles.map(({ guid }) => guid)
  await store.change(() => ({ change: { articles }, result: null }))
  articles.length = 0
  const read: WeakRef<Prose>[] = []
  const readArticle: typeof store.readArticle = async (guid) => {
    const article = await store.readArticle(guid)
    if (article !== null) read.push(new WeakRef(article.content.body))
    return article
  }
  const copies = openWorkingCopies({ ...store, readArticle }, store.journal, clock, never)
  const counted = { held: 0, inOneTurn: 0, most: 0 }
  const turn = setInterval(() => (counted.inOneTurn = 0), 0)
  const rewrite: Rewrite = (content) => {
    counted.inOneTurn += 1
    counted.most = Math.max(counted.most, counted.inOneTurn)
    if (read.length === 250) {
      collectGarbage()
      counted.held = read.filter((body) => body.deref() !== undefined).length
    }
    return { ...content, headline: 'Rewritten' }
  }
  const rewrites = new Map(guids.map((guid) => [guid, rewrite]))
  const fates = await rewriteTexts({ store, copies, clock }, rewrites, () => null)
  clearInterval(turn)
  expect([...fates.values()].filter(({ kind }) => kind === 'rewritten')).toHaveLength(300)
  expect(counted.held).toBeGreaterThan(0)
  expect(counted.held).toBeLessThan(10)
  expect(counted.most).toBeLessThan(100)
  expect((await store.readArticle(guids[299] ?? ('' as Guid)))?.content.headline).toBe('Rewritten')
  expect(store.head(guids[0] ?? ('' as Guid))?.working.headline).toBe('Rewritten')
})
