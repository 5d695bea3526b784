import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { openWorkingCopies } from '../../../electron/article/working-copies.ts'
import { changingMany } from '../../../electron/library/changing-many.ts'
import { DeskError } from '../../../electron/store/desk-error.ts'
import { deskFolder } from '../../../electron/store/desk-folder.ts'
import type { DeskStore } from '../../../electron/store/desk-store.ts'
import { writtenIn } from '../../../electron/store/written-in.ts'
import type { Article } from '../../../shared/article/article.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import type { SectionId } from '../../../shared/desk/desk.ts'
import { newList } from '../../../shared/list/new-list.ts'
import { anOpenDesk } from '../../support/a-desk-folder.ts'
import { aHotList } from '../../support/a-desk.ts'
import { anArticle, articleOf, at, aVersion } from '../../support/an-article.ts'
import { launchesOf } from '../../support/launches-of.ts'

const clock = () => at('2026-11-25T09:00:00Z')
const never = { quietMs: 1_000_000, longestMs: 1_000_000 }
const city = 'city' as SectionId
const toCity = { kind: 'section', section: city } as const
const toSpike = { kind: 'act', act: 'spike', note: '' } as const

async function aDeskOf(...articles: readonly Article[]) {
  const store = await anOpenDesk()
  await store.change(() => ({ change: { articles }, result: null }))
  const copies = openWorkingCopies(store, store.journal, clock, never)
  const told: unknown[] = []
  const changes: number[] = []
  store.onChange((change) => changes.push(writtenIn(change).length))
  const announce = (_: string, value: unknown) => void told.push(value)
  const disk = { isFull: false }
  const onDisk: DeskStore = {
    ...store,
    change: (decide) =>
      disk.isFull ? Promise.reject(new DeskError('diskFull')) : store.change(decide),
  }
  const many = changingMany({ store: onDisk, copies, clock, by: () => 'Olena', announce })
  return { store, copies, many, told, changes, disk }
}

async function sectionsOf(store: DeskStore, ...guids: readonly Guid[]) {
  const articles = await Promise.all(guids.map((guid) => store.readArticle(guid)))
  return articles.map((article) => article?.content.section)
}

const ferry = anArticle('ferry', { headline: 'Ferries' })
const tram = anArticle('tram', { headline: 'Trams', section: 'sport' as SectionId })
const train = articleOf(aVersion('train', { content: { headline: 'Trains' } }))

describe('changing many articles', () => {
  it('sets a section of all of them in one step, and one undo gives each its own back', async () => {
    const { store, many, changes } = await aDeskOf(ferry, tram)
    const done = await many.change([ferry.guid, tram.guid], toCity)
    expect(done).toMatchObject({ changed: 2, left: [], isCanceled: false })
    expect(changes).toEqual([2])
    expect(await sectionsOf(store, ferry.guid, tram.guid)).toEqual([city, city])
    expect(await many.takeBack(done.act ?? -1)).toMatchObject({ changed: 2, left: [] })
    expect(await sectionsOf(store, ferry.guid, tram.guid)).toEqual([null, 'sport'])
    expect(await many.takeBack(done.act ?? -1)).toBeNull()
  })

  it('keeps what is being typed in one of them', async () => {
    const { store, copies, many } = await aDeskOf(ferry)
    await copies.open(ferry.guid)
    const typed = { kind: 'fields', fields: { headline: 'Ferries stop' } } as const
    await copies.write(ferry.guid, 0, [typed])
    await many.change([ferry.guid], toCity)
    expect((await copies.read(ferry.guid))?.content).toMatchObject({
      headline: 'Ferries stop',
      section: city,
    })
    expect((await store.readArticle(ferry.guid))?.content.headline).toBe('Ferries stop')
    await copies.closeAll()
  })

  it('leaves what may not be done, by name and reason, and does the rest', async () => {
    const { store, many } = await aDeskOf(ferry, train)
    const done = await many.change([ferry.guid, train.guid], toSpike)
    expect(done.changed).toBe(1)
    expect(done.left).toEqual([
      {
        guid: train.guid,
        headline: 'Trains',
        problem: { code: 'actNotAllowed', values: { state: 'Published' } },
      },
    ])
    expect([store.head(ferry.guid)?.state, store.head(train.guid)?.state]).toEqual([
      'spiked',
      'published',
    ])
  })

  it('gives a spiked story its own state and its place in the lists back', async () => {
    const scheduled = { at: at('2026-11-26T09:00:00Z'), by: 'Olena' }
    const { store, many } = await aDeskOf({ ...ferry, state: 'ready', scheduled })
    const hot = aHotList(ferry.guid)
    await store.change(() => ({ change: { lists: [hot] }, result: null }))
    const done = await many.change([ferry.guid], toSpike)
    expect(store.list('hot').live.entries).toEqual([])
    await many.takeBack(done.act ?? -1)
    expect(store.head(ferry.guid)).toMatchObject({ state: 'ready', scheduled })
    expect(store.list('hot').live).toEqual(hot.live)
  })

  it('does not bring entries back to a list that was worked on since', async () => {
    const { store, many } = await aDeskOf(ferry)
    await store.change(() => ({ change: { lists: [aHotList(ferry.guid)] }, result: null }))
    const done = await many.change([ferry.guid], toSpike)
    const worked = { ...newList('hot'), revision: 9 }
    await store.change(() => ({ change: { lists: [worked] }, result: null }))
    await many.takeBack(done.act ?? -1)
    expect(store.list('hot')).toEqual(worked)
  })

  it('brings entries back to a list though one story stays, whose own stay away', async () => {
    const { store, many } = await aDeskOf(ferry, tram)
    const hot = aHotList(ferry.guid, tram.guid)
    await store.change(() => ({ change: { lists: [hot] }, result: null }))
    const done = await many.change([ferry.guid, tram.guid], toSpike)
    await store.change(() => ({ change: { articles: [tram] }, result: null }))
    const changedSince = { code: 'changedSince', values: {} }
    expect(await many.takeBack(done.act ?? -1)).toEqual({
      changed: 1,
      left: [{ guid: tram.guid, headline: 'Trams', problem: changedSince }],
    })
    const [ofFerry] = hot.live.entries
    expect(store.list('hot').live.entries).toEqual([ofFerry])
  })

  it('takes the others back when one cannot be read any more, and names it', async () => {
    const { store, many } = await aDeskOf(ferry, tram)
    const done = await many.change([ferry.guid, tram.guid], toSpike)
    await writeFile(join(store.folder, deskFolder.article(ferry.guid)), 'not an article')
    const back = await many.takeBack(done.act ?? -1)
    expect([back?.changed, back?.left.map(({ guid }) => guid)]).toEqual([1, [ferry.guid]])
    expect(store.head(tram.guid)?.state).toBe('draft')
  })

  it('can be taken back later when the disk is full now', async () => {
    const { store, many, disk } = await aDeskOf(ferry)
    const done = await many.change([ferry.guid], toSpike)
    disk.isFull = true
    await expect(many.takeBack(done.act ?? -1)).rejects.toThrow('disk is full')
    disk.isFull = false
    expect(await many.takeBack(done.act ?? -1)).toMatchObject({ changed: 1 })
    expect(store.head(ferry.guid)?.state).toBe('draft')
  })

  it('kills with a note, writes a version of each and offers no undo', async () => {
    const { store, many } = await aDeskOf(train)
    const note = 'Taken back for legal reasons.'
    const done = await many.change([train.guid], { kind: 'act', act: 'kill', note })
    expect(done).toMatchObject({ act: null, changed: 1 })
    expect(await store.readVersion(train.guid, 2)).toMatchObject({ act: 'kill', by: 'Olena' })
    const silent = await many.change([train.guid], { kind: 'act', act: 'kill', note: '' })
    expect(silent).toMatchObject({ changed: 0, left: [{ guid: train.guid }] })
  })

  it('takes killed stories off the lists as one withdrawal, which their history names', async () => {
    const tunnel = articleOf(aVersion('tunnel'))
    const { store, many } = await aDeskOf(train, tunnel)
    const hot = aHotList(train.guid, tunnel.guid)
    await store.change(() => ({ change: { lists: [hot] }, result: null }))
    const note = 'Taken back for legal reasons.'
    await many.change([train.guid, tunnel.guid], { kind: 'act', act: 'kill', note })
    expect(store.list('hot').live.entries).toEqual([])
    expect(await launchesOf(store)).toMatchObject([{ cause: 'withdrawal', by: 'Olena' }])
  })

  it('changes nothing when it is stopped, and says how far it is', async () => {
    const stories = Array.from({ length: 60 }, (_, at) => anArticle(`story-${at}`))
    const { store, many, told } = await aDeskOf(...stories)
    const guids = stories.map(({ guid }) => guid)
    const running = many.change(guids, toSpike)
    await expect(many.change(guids, toCity)).rejects.toThrow('still running')
    many.cancel()
    expect(await running).toMatchObject({ changed: 0, isCanceled: true, act: null })
    expect([...store.heads()].map(({ state }) => state)).toEqual(Array(60).fill('draft'))
    await many.change(guids, toSpike)
    expect(told).toEqual([25, 50, 60].map((done) => ({ done, total: 60 })))
  })
})
