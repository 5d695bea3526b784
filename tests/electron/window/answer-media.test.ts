import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { answerMedia } from '../../../electron/window/answer-media.ts'
import { aFolder } from '../../support/a-folder.ts'

const picture = `${'ab'.repeat(32)}.png`

async function aDeskFolder(): Promise<string> {
  const folder = await aFolder()
  await mkdir(join(folder, 'media', 'ab'), { recursive: true })
  await writeFile(join(folder, 'media', 'ab', picture), 'picture')
  await mkdir(join(folder, 'media', 'no'))
  await writeFile(join(folder, 'media', 'no', 'notes.png'), 'notes')
  await writeFile(join(folder, 'desk.json'), '{}')
  return folder
}

it('a picture of the open desk is served as a picture that can do nothing', async () => {
  const folder = await aDeskFolder()
  const response = await answerMedia(() => folder, picture)
  expect(await response.text()).toBe('picture')
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'image/png',
    'x-content-type-options': 'nosniff',
    'content-security-policy': `default-src 'none'; sandbox`,
  })
})

it.each([
  'notes.png',
  `ab/${picture}`,
  `../desk.json`,
  `${picture}/`,
  picture.toUpperCase(),
  picture.replace('png', 'svg'),
  picture.replace('png', 'html'),
  picture.replaceAll('ab', 'cd'),
  '',
])('“%s” is not a picture of it', async (name) => {
  const folder = await aDeskFolder()
  expect((await answerMedia(() => folder, name)).status).toBe(404)
})

it('without an open desk there are no pictures', async () => {
  expect((await answerMedia(() => null, picture)).status).toBe(404)
})
