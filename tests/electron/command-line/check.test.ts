import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { deskFolder } from '../../../electron/store/desk-folder.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { aFilledDesk, guidOf } from '../../support/a-filled-desk.ts'
import { runHere } from '../../support/a-terminal.ts'

describe('check', () => {
  it('finds a whole desk whole', async () => {
    const folder = await aFilledDesk()
    const checked = await runHere('check', folder, '--json')
    expect(checked).toMatchObject({ code: 0 })
    expect(checked.json()).toEqual({ ok: true, articles: 3, problems: [] })
  })

  it('names a damaged file and changes nothing', async () => {
    const folder = await aFilledDesk()
    const path = join(folder, 'tags.json')
    const bytes = await readFile(path)
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 9) ^ 1, bytes.length - 9)
    await writeFile(path, bytes)
    const checked = await runHere('check', folder, '--json')
    expect(checked).toMatchObject({ code: 1 })
    expect(checked.json()).toMatchObject({ ok: false, problems: [{ path: 'tags.json' }] })
    expect(await readFile(path)).toEqual(bytes)
  })

  it('names what stands on a file that is gone', async () => {
    const folder = await aFilledDesk()
    await runHere('list', folder, 'hot', '--set', `${guidOf(1)},${guidOf(2)}`)
    const [first, second] = [guidOf(1) as Guid, guidOf(2) as Guid]
    await rm(join(folder, deskFolder.version(first, 1)))
    await rm(join(folder, deskFolder.article(second)))
    const checked = await runHere('check', folder, '--json')
    expect(checked.json()).toEqual({
      ok: false,
      articles: 2,
      problems: [
        {
          path: deskFolder.list('hot'),
          reason: `it needs ${deskFolder.article(second)}, which is missing`,
        },
        {
          path: deskFolder.article(first),
          reason: `it needs ${deskFolder.version(first, 1)}, which is missing`,
        },
      ],
    })
  })
})
