import { describe, expect, it } from 'vitest'

import { openDesk } from '../../../electron/store/open-desk.ts'
import { aDeskFolder } from '../../support/a-desk-folder.ts'
import { aFilledDesk, aWire, guidOf, wireItem } from '../../support/a-filled-desk.ts'
import { runHere } from '../../support/a-terminal.ts'
import { launchesOf } from '../../support/launches-of.ts'

describe('list', () => {
  it('sets a draft, which goes live when it is launched', async () => {
    const folder = await aFilledDesk()
    const set = `${guidOf(2)},${guidOf(1)}`
    const rows = [
      { guid: guidOf(2), headline: 'Story 2' },
      { guid: guidOf(1), headline: 'Story 1' },
    ]
    const drafted = await runHere('list', folder, 'hot', '--set', set, '--json')
    expect(drafted.json()).toEqual({ name: 'hot', capacity: 5, live: [], draft: rows })
    const launched = await runHere('list', folder, 'hot', '--launch', '--json')
    expect(launched.json()).toEqual({ name: 'hot', capacity: 5, live: rows, draft: rows })
    const store = await openDesk(folder, { isReadOnly: true })
    const [launch] = await launchesOf(store)
    expect(launch).toMatchObject({ at: '2026-11-23T12:00:00Z', cause: 'launch' })
    expect(launch?.lists['hot']?.shown).toEqual(rows)
    await store.close()
  })

  it('pins what is set in LATEST above what flows there by itself', async () => {
    const folder = await aFilledDesk()
    const latest = await runHere('list', folder, 'latest', '--set', guidOf(1), '--launch', '--json')
    expect(latest.json()).toMatchObject({ live: [{ guid: guidOf(1) }, { guid: guidOf(2) }] })
  })

  it.each([
    ['an article that is not here', guidOf(9), /no article tag:test,2026:9/],
    ['a held story', guidOf(3), /“Story 3” cannot stand in a list: it is held/],
  ])('refuses %s and changes nothing', async (_name, set, reason) => {
    const folder = await aFilledDesk()
    const refused = await runHere('list', folder, 'hot', '--set', `${guidOf(1)},${set}`, '--launch')
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toMatch(reason)
    const after = await runHere('list', folder, 'hot', '--json')
    expect(after.json()).toMatchObject({ live: [], draft: [] })
  })

  it('refuses more than it holds', async () => {
    const folder = await aDeskFolder()
    const wire = await aWire(...[1, 2, 3, 4, 5, 6].map((number) => wireItem(number)))
    await runHere('import', folder, wire)
    const set = [1, 2, 3, 4, 5, 6].map(guidOf).join(',')
    const refused = await runHere('list', folder, 'hot', '--set', set)
    expect(refused).toMatchObject({ code: 1 })
    expect(refused.err).toMatch(/holds 5/)
  })

  it('of another name is wrong usage', async () => {
    const folder = await aDeskFolder()
    expect(await runHere('list', folder, 'warm')).toMatchObject({ code: 2 })
    expect(await runHere('list', folder, '../warm')).toMatchObject({ code: 2 })
  })
})
