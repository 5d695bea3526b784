import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { fileWithin } from '../../../electron/window/file-within.ts'
import { aFolder } from '../../support/a-folder.ts'

async function aServedFolder(): Promise<string> {
  const folder = await aFolder()
  const served = join(folder, 'served')
  await mkdir(join(served, 'assets'), { recursive: true })
  await writeFile(join(served, 'assets', 'page.js'), 'page')
  await writeFile(join(folder, 'secret.js'), 'secret')
  await mkdir(join(folder, 'served-beside'))
  await writeFile(join(folder, 'served-beside', 'secret.js'), 'secret')
  await symlink(join(folder, 'secret.js'), join(served, 'link.js'))
  await symlink(folder, join(served, 'up'))
  await symlink(join(folder, 'served-beside'), join(served, 'beside'))
  await symlink(join(served, 'assets'), join(served, 'inside'))
  return served
}

it('a file of the folder is served, also through a link that stays inside', async () => {
  const served = await aServedFolder()
  for (const path of ['assets/page.js', 'inside/page.js']) {
    expect(Buffer.from((await fileWithin(served, path)) ?? []).toString()).toBe('page')
  }
})

it('a served folder may itself be reached through a link', async () => {
  const served = await aServedFolder()
  expect(await fileWithin(join(served, 'inside'), 'page.js')).not.toBeNull()
})

it.each([
  '../secret.js',
  'assets/../../secret.js',
  '..',
  '.',
  '',
  '/etc/passwd',
  '//etc/passwd',
  'assets//page.js',
  '..\\secret.js',
  'assets\\page.js',
  '%2e%2e/secret.js',
  '..%2fsecret.js',
  'assets/page.js\0.png',
  'assets/page.js%00',
  'C:/secret.js',
  'link.js',
  'up/secret.js',
  'beside/secret.js',
  'assets',
  'assets/',
  'assets/page.js/',
  'assets/page.js/more',
  'no-such-file.js',
  '.hidden',
])('%j serves nothing', async (path) => {
  expect(await fileWithin(await aServedFolder(), path)).toBeNull()
})
