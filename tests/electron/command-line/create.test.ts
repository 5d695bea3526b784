import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { aFolder } from '../../support/a-folder.ts'
import { runHere } from '../../support/a-terminal.ts'

describe('create', () => {
  it('makes a desk that the other commands open', async () => {
    const folder = join(await aFolder(), 'City desk')
    const made = await runHere('create', folder, '--name', 'City', '--language', 'uk', '--json')
    expect(made).toMatchObject({ code: 0, err: '' })
    expect(made.json()).toMatchObject({ folder, desk: { name: 'City', timezone: 'Europe/Kyiv' } })
    const found = await runHere('articles', folder, '--json')
    expect(found.json()).toEqual({ total: 0, articles: [] })
  })

  it('touches nothing in a folder that holds files', async () => {
    const folder = await aFolder()
    await writeFile(join(folder, 'letter.txt'), 'Dear desk')
    const made = await runHere('create', folder, '--name', 'City')
    expect(made).toMatchObject({ code: 1, out: '' })
    expect(made.err).toMatch(/already holds files/)
  })

  it.each([
    ['no name', []],
    ['an empty name', ['--name', ' ']],
    ['an unknown time zone', ['--name', 'City', '--timezone', 'Europe/Kyev']],
    ['no language', ['--name', 'City', '--language', 'e']],
  ])('given %s is wrong usage', async (_name, options) => {
    const folder = join(await aFolder(), 'desk')
    expect(await runHere('create', folder, ...options)).toMatchObject({ code: 2, out: '' })
  })
})
