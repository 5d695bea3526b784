import { describe, expect, it } from 'vitest'

import { openWorkingCopies } from '../../../electron/article/working-copies.ts'
import { importHandlers } from '../../../electron/import/handlers.ts'
import { openMediaStore } from '../../../electron/media/media-store.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import { anOpenDesk } from '../../support/a-desk-folder.ts'
import { aWire, guidOf, wireItem } from '../../support/a-filled-desk.ts'

async function aDeskThatImports(...wires: readonly (string | null)[]) {
  const store = await anOpenDesk()
  const copies = openWorkingCopies(store, store.journal, () => '2026-11-23T12:00:00Z' as Instant)
  const chosen = [...wires]
  const { 'import.choose': choose } = importHandlers({
    store,
    clock: () => '2026-11-23T12:00:00Z' as Instant,
    media: openMediaStore(store.folder),
    saveWorkingCopies: () => copies.fold(),
    chooseFiles: () => Promise.resolve([chosen.shift()].flatMap((wire) => wire ?? [])),
  })
  return { store, copies, choose }
}

describe('importing in the window', () => {
  it('takes in what a person chose, and nothing when they chose nothing', async () => {
    const { store, choose } = await aDeskThatImports(await aWire(wireItem(1)), null)
    expect(await choose()).toMatchObject({ added: 1, failed: 0 })
    expect(await choose()).toBeNull()
    expect([...store.heads()]).toHaveLength(1)
  })

  it('never overrules what was typed a moment before', async () => {
    const newer = await aWire(
      wireItem(1, { version: '2', headlines: [{ value: 'From the wire' }] }),
    )
    const { copies, choose } = await aDeskThatImports(await aWire(wireItem(1)), newer)
    await choose()
    const guid = guidOf(1) as Guid
    const { sequence } = await copies.open(guid)
    await copies.write(guid, sequence, [{ kind: 'fields', fields: { headline: 'Typed here' } }])
    expect(await choose()).toMatchObject({ updated: 0, failed: 1 })
    expect(await copies.read(guid)).toMatchObject({
      version: 1,
      content: { headline: 'Typed here' },
    })
    await copies.closeAll()
  })
})
