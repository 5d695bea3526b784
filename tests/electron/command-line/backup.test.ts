import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { aFilledDesk } from '../../support/a-filled-desk.ts'
import { aFolder } from '../../support/a-folder.ts'
import { runHere } from '../../support/a-terminal.ts'
import { snapshot } from '../../support/read-site.ts'

type Made = { readonly folder: string }

async function backUp(...args: readonly string[]): Promise<Made> {
  const answer = await runHere('backup', ...args, '--json')
  expect(answer).toMatchObject({ code: 0, err: '' })
  return answer.json() as Made
}

describe('backup, backups and restore-backup', () => {
  it('back a desk up, list it and make a desk of it again', async () => {
    const desk = await aFilledDesk()
    const before = await readFile(join(desk, 'tags.json'))
    const { folder } = await backUp(desk)
    await runHere('list', desk, 'hot', '--launch')
    await writeFile(join(desk, 'tags.json'), '{"cut')
    const listed = await runHere('backups', desk, '--json', '--check')
    expect(listed).toMatchObject({ code: 0 })
    expect(listed.json()).toMatchObject({
      backups: [{ folder, articles: 3, check: { isTrue: true } }],
    })

    const out = join(await aFolder(), 'copy')
    const restored = await runHere('restore-backup', folder, '--out', out, '--json')
    expect(restored).toMatchObject({ code: 0 })
    expect(restored.json()).toMatchObject({ out, articles: 3, faults: [] })
    expect(await readFile(join(out, 'tags.json'))).toEqual(before)
    expect((await runHere('check', out)).out).toContain('The desk is whole: 3 articles')
  })

  it('put backups of desks with one name into one folder, apart', async () => {
    const stick = await aFolder()
    const desks = [await aFilledDesk(), await aFilledDesk()]
    for (const desk of desks) await backUp(desk, '--to', stick)
    expect(await readdir(stick)).toHaveLength(2)
    for (const desk of desks) {
      const listed = await runHere('backups', desk, '--in', stick)
      expect(listed.out).toContain('1 backup in ')
    }
  })

  it('name a damaged backup', async () => {
    const desk = await aFilledDesk()
    const { folder } = await backUp(desk)
    // Anew, since a file that is written in place is the desk's own.
    const path = join(folder, 'manifest.json')
    await writeFile(path, (await readFile(path, 'utf8')).replace(/"sha256": "./, '"sha256": "x'))
    const listed = await runHere('backups', desk, '--check')
    expect(listed).toMatchObject({ code: 1 })
    expect(listed.out).toContain('damaged')
  })

  it('refuse a folder inside the desk, and one to restore into that is not empty', async () => {
    const desk = await aFilledDesk()
    const inside = await runHere('backup', desk, '--to', desk)
    expect(inside).toMatchObject({ code: 1 })
    expect(inside.err).toContain('lie one in the other')
    const { folder } = await backUp(desk)
    const before = await snapshot(desk)
    const over = await runHere('restore-backup', folder, '--out', desk)
    expect(over).toMatchObject({ code: 1 })
    expect(over.err).toContain('already holds files')
    expect(await snapshot(desk)).toEqual(before)
    expect(await runHere('restore-backup', folder)).toMatchObject({ code: 2 })
    expect(await runHere('backup', join(desk, 'nowhere'))).toMatchObject({ code: 1 })
  })
})
