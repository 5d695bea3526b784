import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { aDeskFolder } from '../../support/a-desk-folder.ts'
import { aFilledDesk, aWire, wireItem } from '../../support/a-filled-desk.ts'
import { runHere } from '../../support/a-terminal.ts'

describe('import', () => {
  it('takes the good items, names the bad ones, and ends with 1', async () => {
    const folder = await aDeskFolder()
    const wire = await aWire(
      wireItem(1),
      'cut off',
      wireItem(2, { versionCreated: '2026-11-22T12:00' }),
    )
    const taken = await runHere('import', folder, wire, '--json')
    expect(taken.code).toBe(1)
    expect(taken.json()).toMatchObject({
      added: 1,
      failed: 2,
      failures: [{ place: 'wire.jsonl, line 2' }, { place: 'wire.jsonl, line 3' }],
    })
    const found = await runHere('articles', folder, '--json')
    expect(found.json()).toMatchObject({ total: 1 })
  })

  it('changes nothing the second time, nor in a dry run', async () => {
    const folder = await aFilledDesk()
    const before = await readFile(join(folder, 'tags.json'))
    const wire = await aWire(wireItem(1), wireItem(4, { subjects: [{ name: 'new' }] }))
    const dry = await runHere('import', folder, wire, '--dry-run', '--json')
    expect(dry.json()).toMatchObject({ isDryRun: true, added: 1, skipped: 1, newTags: ['new'] })
    const again = await runHere('import', folder, await aWire(wireItem(1), wireItem(2)), '--json')
    expect(again.json()).toMatchObject({ added: 0, updated: 0, skipped: 2 })
    expect(await readFile(join(folder, 'tags.json'))).toEqual(before)
  })

  it('says so when there is no such file, and takes in none of the others', async () => {
    const folder = await aDeskFolder()
    const wire = await aWire(wireItem(1))
    const taken = await runHere('import', folder, wire, join(folder, 'absent.json'))
    expect(taken).toMatchObject({ code: 1, out: '' })
    expect(taken.err).toMatch(/no file .*absent\.json/)
    expect((await runHere('articles', folder, '--json')).json()).toMatchObject({ total: 0 })
  })

  it('from a format nobody knows is wrong usage', async () => {
    const folder = await aDeskFolder()
    expect(await runHere('import', folder, 'x.json', '--from', 'telex')).toMatchObject({ code: 2 })
  })

  it('says what an article came in without, which is no failure', async () => {
    const folder = await aDeskFolder()
    const bodies = [{ contentType: 'text/html', value: '<p>a<svg></svg></p>' }]
    const taken = await runHere('import', folder, await aWire(wireItem(1, { bodies }), wireItem(2)))
    expect(taken.code).toBe(0)
    expect(taken.out).toMatch(/wire\.jsonl, line 1: Left out of its text: svg\./)
  })
})
