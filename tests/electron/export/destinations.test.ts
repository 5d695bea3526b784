import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { destinationMemory, destinations } from '../../../electron/export/destinations.ts'
import { aFolder } from '../../support/a-folder.ts'
import { at, guidOf, noon } from '../../support/an-article.ts'

const site = { format: 'html', out: '/site', query: '', isOnlyNew: false }
const wire = { format: 'ninjs', out: '/wire', query: 'tag:port', isOnlyNew: true }
const last = { at: noon, written: 3, leftOut: 1, failed: 0 }
const later = { ...last, at: at('2026-11-22T12:00:00Z') }

describe('where a desk was exported to', () => {
  it('is remembered on this computer, the latest first, each place once', async () => {
    const folder = await aFolder()
    const known = destinations(destinationMemory(folder), '/desk')
    await known.note(site, { last, owed: [] })
    await known.note(wire, { last, owed: [guidOf('embargoed')] })
    const [{ id } = { id: '' }] = (await known.all()).filter(({ out }) => out === '/site')
    await known.note(site, { last: later, owed: [] })
    const anew = destinations(destinationMemory(folder), '/desk')
    expect(await anew.all()).toMatchObject([
      { id, ...site, last: later },
      { ...wire, last, owed: [guidOf('embargoed')] },
    ])
    expect(await anew.find(wire)).toMatchObject(wire)
    expect(await destinations(destinationMemory(folder), '/other').all()).toEqual([])
  })

  it('is known from what an earlier Wiredesk remembered, which owed nothing', async () => {
    const folder = await aFolder()
    const before = { '/desk': [{ id: '1', ...wire, last }] }
    await writeFile(join(folder, 'export-destinations.json'), JSON.stringify(before))
    const known = destinations(destinationMemory(folder), '/desk')
    expect(await known.find(wire)).toEqual({ id: '1', ...wire, last, owed: [] })
  })

  it('is forgotten when a person says so', async () => {
    const known = destinations(destinationMemory(await aFolder()), '/desk')
    await known.note(site, { last, owed: [] })
    const [first] = await known.all()
    expect(await known.forget(first?.id ?? '')).toEqual([])
    expect(await known.all()).toEqual([])
  })

  it('counts as nowhere when what was remembered cannot be read', async () => {
    const folder = await aFolder()
    await writeFile(join(folder, 'export-destinations.json'), '{"/desk": [{"id": 1}]}')
    const known = destinations(destinationMemory(folder), '/desk')
    expect(await known.all()).toEqual([])
    await known.note(site, { last, owed: [] })
    expect(await known.all()).toHaveLength(1)
  })
})
