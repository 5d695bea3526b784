import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { keepWindowPlace, recallWindowPlace } from '../../../electron/window/window-place.ts'
import { aFolder } from '../../support/a-folder.ts'

const display = { x: 0, y: 0, width: 1920, height: 1080 }
const place = { x: 100, y: 50, width: 1280, height: 800, isMaximized: true }

it('the window comes back where it stood', async () => {
  const folder = await aFolder()
  keepWindowPlace(folder, place)
  expect(recallWindowPlace(folder, [display])).toEqual(place)
})

it.each([
  ['on a second display', { ...place, x: 2000 }, [display, { ...display, x: 1920 }], true],
  ['half off the left edge', { ...place, x: -640 }, [display], true],
  ['on a display that was taken away', { ...place, x: 2000 }, [display], false],
  ['with its title bar above the display', { ...place, y: -60 }, [display], false],
  ['with its title bar below the display', { ...place, y: 1070 }, [display], false],
  ['without any display', place, [], false],
])('a window %s', async (_where, kept, displays, comesBack) => {
  const folder = await aFolder()
  keepWindowPlace(folder, kept)
  expect(recallWindowPlace(folder, displays)).toEqual(comesBack ? kept : null)
})

it.each([
  '',
  '{',
  'null',
  '[]',
  '{"x":1}',
  JSON.stringify({ ...place, width: 1e9 }),
  JSON.stringify({ ...place, x: 0.5 }),
  JSON.stringify({ ...place, isMaximized: 1 }),
  JSON.stringify({ ...place, kiosk: true }),
])('what is not a place, as %s, counts as nothing', async (text) => {
  const folder = await aFolder()
  await writeFile(join(folder, 'window.json'), text)
  expect(recallWindowPlace(folder, [display])).toBeNull()
})

it('a profile that cannot be written to does not keep the window from closing', async () => {
  const missing = join(await aFolder(), 'missing')
  expect(() => keepWindowPlace(missing, place)).not.toThrow()
  expect(recallWindowPlace(missing, [display])).toBeNull()
})
