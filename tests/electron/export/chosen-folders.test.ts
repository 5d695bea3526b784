import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { chosenFolders } from '../../../electron/export/chosen-folders.ts'
import { aFolder } from '../../support/a-folder.ts'

it('a folder that was chosen is known at the next start too, and no other', async () => {
  const user = await aFolder()
  await chosenFolders(user).add('/net/newsroom/site')
  const later = chosenFolders(user)
  expect(await later.has('/net/newsroom/site')).toBe(true)
  expect(await later.has('/net/newsroom')).toBe(false)
  expect(await later.has('/net/newsroom/site/more')).toBe(false)
})

it('the last fifty are kept, for this person’s eyes alone', async () => {
  const user = await aFolder()
  const chosen = chosenFolders(user)
  for (let at = 0; at < 52; at += 1) await chosen.add(`/site/${at}`)
  await chosen.add('/site/51')
  const file = join(user, 'export-folders.json')
  const kept = JSON.parse(await readFile(file, 'utf8')) as string[]
  expect([kept.length, kept[0], kept.at(-1)]).toEqual([50, '/site/51', '/site/2'])
  expect((await stat(file)).mode & 0o777).toBe(0o600)
})

it.each(['', '{', '{"a":1}', '[1]'])('a file that holds “%s” remembers nothing', async (text) => {
  const user = await aFolder()
  await writeFile(join(user, 'export-folders.json'), text)
  expect(await chosenFolders(user).has('/site')).toBe(false)
})
