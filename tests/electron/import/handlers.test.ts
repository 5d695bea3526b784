import { fileURLToPath } from 'node:url'

import { describe, expect, it } from 'vitest'

import { openWorkingCopies } from '../../../electron/article/working-copies.ts'
import { importHandlers } from '../../../electron/import/handlers.ts'
import { openMediaStore } from '../../../electron/media/media-store.ts'
import type { DeskStore } from '../../../electron/store/desk-store.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import type { ImportProgress } from '../../../shared/import/import-plan.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import { anOpenDesk } from '../../support/a-desk-folder.ts'
import { aWire, guidOf, wireItem } from '../../support/a-filled-desk.ts'

const resources = fileURLToPath(new URL('../../../build/resources/', import.meta.url))
const now = '2026-11-23T12:00:00Z' as Instant

async function aDeskThatImports(...wires: readonly (string | null)[]) {
  const store = await anOpenDesk()
  const copies = openWorkingCopies(store, store.journal, () => now)
  const chosen = [...wires]
  const told: (ImportProgress | 'begun')[] = []
  const handlers = importHandlers({
    store,
    clock: () => now,
    resources,
    workerFile: null,
    by: () => 'Olena',
    media: openMediaStore(store.folder),
    saveWorkingCopies: () => copies.fold(),
    chooseFiles: () => Promise.resolve([chosen.shift()].flatMap((wire) => wire ?? [])),
    tellBegun: () => told.push('begun'),
    tellProgress: (progress) => told.push(progress),
  })
  /** Chooses the next wire and takes it in. */
  const take = async () => {
    const plan = await handlers['import.choose']()
    return handlers['import.run']({ id: plan?.id ?? '' })
  }
  return { store, copies, handlers, take, told }
}

const headlines = (store: DeskStore) =>
  Array.from(store.heads(), ({ working }) => working.headline).sort()

describe('importing in the window', () => {
  it('calls a tag that its wire names by a code alone as the Media Topic is called', async () => {
    const subjects = [{ uri: 'http://cv.iptc.org/newscodes/mediatopic/20000056' }]
    const { store, take } = await aDeskThatImports(await aWire(wireItem(1, { subjects })))
    expect((await take()).report.newTags.first).toEqual(['armed conflict'])
    expect(store.tags()).toMatchObject([{ topic: 'medtop:20000056' }])
  })

  it('says first what it would do, does nothing for who chose nothing, then takes it in', async () => {
    const wire = await aWire(wireItem(1), wireItem(2))
    const { store, handlers, told } = await aDeskThatImports(wire, null)
    const plan = await handlers['import.choose']()
    expect(plan).toMatchObject({ items: 2, report: { added: 2, failed: 0 } })
    expect(plan?.names).toHaveLength(1)
    expect([...store.heads()]).toHaveLength(0)
    expect(await handlers['import.run']({ id: plan?.id ?? '' })).toMatchObject({
      report: { added: 2 },
      isCancelled: false,
    })
    expect([...store.heads()]).toHaveLength(2)
    expect(told.at(-1)).toEqual({ done: 2, total: 2 })
    expect(told[0]).toBe('begun')
    told.length = 0
    expect(await handlers['import.choose']()).toBeNull()
    expect(told).toEqual([])
  })

  it('is taken back as a whole: what was new leaves, what was updated is as it was', async () => {
    const newer = wireItem(1, { version: '2', headlines: [{ value: 'Newer' }] })
    const { store, handlers, take } = await aDeskThatImports(
      await aWire(wireItem(1)),
      await aWire(newer, wireItem(2)),
    )
    await take()
    const before = await store.readArticle(guidOf(1) as Guid)
    const { undo } = await take()
    expect(headlines(store)).toContain('Newer')
    expect(await handlers['import.takeBack']({ id: undo ?? '' })).toEqual({ articles: 2, left: 0 })
    expect([...store.heads()].map(({ guid }) => guid)).toEqual([guidOf(1)])
    expect(await store.readArticle(guidOf(1) as Guid)).toEqual(before)
    expect((await store.readBinned(guidOf(2) as Guid))?.by).toBe('Olena')
    await expect(handlers['import.takeBack']({ id: undo ?? '' })).rejects.toThrow('not known')
  })

  it('leaves what was edited since when it is taken back', async () => {
    const { store, copies, handlers, take } = await aDeskThatImports(
      await aWire(wireItem(1), wireItem(2)),
    )
    const { undo } = await take()
    const { sequence } = await copies.open(guidOf(1) as Guid)
    await copies.write(guidOf(1) as Guid, sequence, [
      { kind: 'fields', fields: { headline: 'Typed here' } },
    ])
    expect(await handlers['import.takeBack']({ id: undo ?? '' })).toEqual({ articles: 1, left: 1 })
    expect(headlines(store)).toEqual(['Typed here'])
    await copies.closeAll()
  })

  it('is refused for what nobody has looked at', async () => {
    const { handlers } = await aDeskThatImports()
    await expect(handlers['import.run']({ id: 'made-up' })).rejects.toThrow('not known')
  })

  it('never overrules what was typed a moment before', async () => {
    const newer = await aWire(
      wireItem(1, { version: '2', headlines: [{ value: 'From the wire' }] }),
    )
    const { copies, take } = await aDeskThatImports(await aWire(wireItem(1)), newer)
    await take()
    const guid = guidOf(1) as Guid
    const { sequence } = await copies.open(guid)
    await copies.write(guid, sequence, [{ kind: 'fields', fields: { headline: 'Typed here' } }])
    expect(await take()).toMatchObject({ report: { updated: 0, failed: 1 }, undo: null })
    expect(await copies.read(guid)).toMatchObject({
      version: 1,
      content: { headline: 'Typed here' },
    })
    await copies.closeAll()
  })
})
