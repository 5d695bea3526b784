import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { wayToShow } from '../../../electron/window/way-to-show.ts'
import { aFolder } from '../../support/a-folder.ts'

it('a folder is opened', async () => {
  const folder = await aFolder()
  await mkdir(join(folder, 'site.2026'))
  expect(await wayToShow(folder)).toBe('open')
  expect(await wayToShow(join(folder, 'site.2026'))).toBe('open')
})

it('a file is pointed at, never opened', async () => {
  const file = join(await aFolder(), 'site.desktop')
  await writeFile(file, '[Desktop Entry]')
  expect(await wayToShow(file)).toBe('pointAt')
})

it.each(['Site.app', 'Site.APP', 'site.workflow'])(
  'a folder that macOS would start, as “%s”, is only pointed at',
  async (name) => {
    const folder = join(await aFolder(), name)
    await mkdir(folder)
    expect(await wayToShow(folder)).toBe('pointAt')
    expect(await wayToShow(`${folder}/`)).toBe('pointAt')
  },
)

it('a path with a NUL, a part of a path and what is not there are not shown', async () => {
  const folder = await aFolder()
  expect(await wayToShow(`${folder}\0.txt`)).toBe(null)
  expect(await wayToShow('.')).toBe(null)
  expect(await wayToShow(join(folder, 'gone'))).toBe(null)
})
