import { describe, expect, it } from 'vitest'

import { exportFormats } from '../../../electron/export/formats.ts'
import { importFormats } from '../../../electron/import/import-formats.ts'
import { openDesk } from '../../../electron/store/open-desk.ts'
import { aDeskFolder } from '../../support/a-desk-folder.ts'
import { aFilledDesk, guidOf } from '../../support/a-filled-desk.ts'
import { aFolder } from '../../support/a-folder.ts'
import { runHere } from '../../support/a-terminal.ts'

describe('every command', () => {
  it.each([
    ['import', 'wire.json'],
    ['list', 'hot', '--launch'],
  ])('that writes says so when the desk is open elsewhere: %s', async (name, ...rest) => {
    const folder = await aDeskFolder()
    const open = await openDesk(folder)
    const answer = await runHere(name, folder, ...rest)
    await open.close()
    expect(answer).toMatchObject({ code: 1, out: '' })
    expect(answer.err).toMatch(/open elsewhere/)
  })

  it('that reads works on a desk that is open elsewhere', async () => {
    const folder = await aFilledDesk()
    const open = await openDesk(folder)
    const answer = await runHere('articles', folder, '--json')
    await open.close()
    expect(answer.json()).toMatchObject({ total: 3 })
  })

  it.each([
    ['articles'],
    ['show', guidOf(1)],
    ['list', 'hot'],
    ['list', 'hot', '--launch'],
    ['import', 'wire.json'],
    ['check'],
    ['export', '--to', 'html', '--out', 'site'],
  ])('says that a folder is no desk: %s', async (name, ...rest) => {
    const folder = await aFolder()
    const answer = await runHere(name, folder, ...rest, '--json')
    expect(answer.code).toBe(1)
    expect(answer.err).toMatch(/is not a desk/)
    expect(answer.json()).toMatchObject({ problem: { code: 'notADesk' } })
  })

  it.each([
    ['an unknown command', ['publish']],
    ['too few words', ['show', 'desk']],
    ['too many words', ['check', 'one', 'two']],
    ['an unknown option', ['check', 'desk', '--repair']],
    ['an option without its value', ['create', 'desk', '--name']],
    ['an export with no target', ['export', 'desk', '--to', 'html']],
    ['an export to no known format', ['export', 'desk', '--to', 'telex', '--out', 'x']],
    [
      'a time without a zone',
      ['export', 'd', '--to', 'html', '--out', 'x', '--since', '2026-11-23'],
    ],
  ])('ends with 2 on %s and says how it is used', async (_name, args) => {
    const answer = await runHere(...args)
    expect(answer).toMatchObject({ code: 2, out: '' })
    expect(answer.err).toMatch(/DESK/)
  })

  it('gives a script one object even for wrong usage', async () => {
    const answer = await runHere('show', 'desk', '--json')
    expect(answer.code).toBe(2)
    expect(answer.json()).toMatchObject({ problem: { code: 'badRequest' } })
  })

  it('is listed when none is named', async () => {
    for (const args of [[], ['help'], ['--help']]) {
      const answer = await runHere(...args)
      expect(answer).toMatchObject({ code: 0, err: '' })
      expect(answer.out.split('\n')).toHaveLength(11)
    }
  })

  it('formats names what is read and written', async () => {
    const answer = await runHere('formats', '--json')
    expect(answer.json()).toMatchObject({
      import: importFormats.map(({ id, versions }) => ({ id, versions })),
      export: exportFormats.map(({ id, version }) => ({ id, versions: [version] })),
    })
  })
})
