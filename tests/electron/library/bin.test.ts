import { rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it, onTestFinished } from 'vitest'

import { openWorkingCopies } from '../../../electron/article/working-copies.ts'
import { openBin } from '../../../electron/library/bin.ts'
import { checkDesk } from '../../../electron/store/check-desk.ts'
import { deskFolder } from '../../../electron/store/desk-folder.ts'
import { openDesk } from '../../../electron/store/open-desk.ts'
import type { Article } from '../../../shared/article/article.ts'
import type { KeptVersion } from '../../../shared/article/kept-version.ts'
import { aDeskFolder } from '../../support/a-desk-folder.ts'
import { anArticle, at } from '../../support/an-article.ts'

const noon = at('2026-01-01T12:00:00Z')
const never = { quietMs: 1_000_000, longestMs: 1_000_000 }

const spiked: Article = { ...anArticle('ferry', { headline: 'Ferries' }), state: 'spiked', kept: 1 }
const draft = anArticle('tram', { headline: 'Trams' })
const kept: KeptVersion = {
  guid: spiked.guid,
  number: 1,
  label: 'First',
  by: 'Olena',
  keptAt: noon,
  content: spiked.content,
}

async function aBin() {
  const folder = await aDeskFolder()
  const store = await openDesk(folder)
  const clock = { now: noon }
  await store.change(() => ({
    change: { articles: [spiked, draft], kept: [kept] },
    result: null,
  }))
  const copies = openWorkingCopies(store, store.journal, () => clock.now, never)
  const bin = openBin({ store, copies, clock: () => clock.now, by: () => 'Olena' })
  let isOpen = true
  async function close(): Promise<void> {
    if (!isOpen) return
    isOpen = false
    bin.close()
    await copies.closeAll()
    await store.close()
  }
  onTestFinished(close)
  const has = (path: string) =>
    stat(join(folder, path)).then(
      () => true,
      () => false,
    )
  return { folder, store, bin, clock, has, close }
}

describe('the bin', () => {
  it('takes a spiked story with who and when, and leaves any other', async () => {
    const { store, bin, has } = await aBin()
    const done = await bin.remove([spiked.guid, draft.guid])
    expect(done).toMatchObject({
      changed: 1,
      left: [{ guid: draft.guid, problem: { code: 'deleteNotSpiked' } }],
    })
    expect(store.head(spiked.guid)).toBeNull()
    expect(await store.readArticle(spiked.guid)).toBeNull()
    expect(await has(deskFolder.article(spiked.guid))).toBe(false)
    expect(await bin.all()).toEqual([
      { guid: spiked.guid, headline: 'Ferries', at: noon, by: 'Olena' },
    ])
  })

  it('gives it back whole, among the spiked, after a restart too', async () => {
    const { folder, bin, has, close } = await aBin()
    await bin.remove([spiked.guid])
    await close()
    const store = await openDesk(folder)
    const copies = openWorkingCopies(store, store.journal, () => noon, never)
    const again = openBin({ store, copies, clock: () => noon, by: () => 'Ivan' })
    expect([...store.heads()].map(({ guid }) => guid)).toEqual([draft.guid])
    expect(await again.restore([spiked.guid])).toEqual({ changed: 1, left: [] })
    expect(await store.readArticle(spiked.guid)).toEqual({ ...spiked, changedAt: noon })
    expect(await store.readKept(spiked.guid, 1)).toEqual(kept)
    expect(await has(deskFolder.binned(spiked.guid))).toBe(false)
    again.close()
    await store.close()
  })

  it('keeps it when the desk has a story of that identity again', async () => {
    const { store, bin } = await aBin()
    await bin.remove([spiked.guid])
    await store.change(() => ({
      change: { articles: [{ ...spiked, kept: 0, state: 'draft' }] },
      result: null,
    }))
    expect(await bin.restore([spiked.guid])).toMatchObject({
      changed: 0,
      left: [{ problem: { code: 'inDeskAgain' } }],
    })
    expect(await bin.all()).toHaveLength(1)
  })

  it('lets go of it and its versions only after thirty days, seen on three days', async () => {
    const { bin, clock, has } = await aBin()
    await bin.remove([spiked.guid])
    clock.now = at('2031-05-01T12:00:00Z')
    expect(await bin.purge()).toBe(0)
    clock.now = at('2026-01-02T12:00:00Z')
    expect(await bin.purge()).toBe(0)
    for (const day of ['2026-02-01', '2026-02-02']) {
      clock.now = at(`${day}T12:00:00Z`)
      expect([await bin.purge(), await bin.purge()]).toEqual([0, 0])
    }
    expect(await has(deskFolder.kept(spiked.guid, 1))).toBe(true)
    clock.now = at('2026-02-03T12:00:00Z')
    expect(await bin.purge()).toBe(1)
    expect(await bin.all()).toEqual([])
    expect(await has(deskFolder.kept(spiked.guid, 1))).toBe(false)
  })

  it('never takes the versions of a story that came back by another way', async () => {
    const { store, bin, clock, has } = await aBin()
    await bin.remove([spiked.guid])
    await store.change(() => ({ change: { articles: [spiked] }, result: null }))
    for (const day of ['2026-02-01', '2026-02-02', '2026-02-03']) {
      clock.now = at(`${day}T12:00:00Z`)
      await bin.purge()
    }
    expect(await bin.all()).toEqual([])
    expect(await has(deskFolder.kept(spiked.guid, 1))).toBe(true)
  })

  it('is read by the check, which names what it lacks', async () => {
    const { folder, bin, close } = await aBin()
    await bin.remove([spiked.guid])
    await close()
    expect(await checkDesk(folder)).toEqual({ articles: 1, problems: [] })
    await rm(join(folder, deskFolder.kept(spiked.guid, 1)))
    const { problems } = await checkDesk(folder)
    expect(problems.map(({ path }) => path)).toEqual([deskFolder.binned(spiked.guid)])
    await writeFile(join(folder, deskFolder.binned(spiked.guid)), '{}')
    expect((await checkDesk(folder)).problems).toHaveLength(1)
  })
})
