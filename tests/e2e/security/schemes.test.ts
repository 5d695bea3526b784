import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, type ElectronApplication } from '@playwright/test'

import { test } from '../../support/secured-app.ts'

const picture = `${'ab'.repeat(32)}.png`

function statusOf(app: ElectronApplication, addresses: readonly string[]) {
  return app.evaluate(
    ({ session }, asked) =>
      Promise.all(
        asked.map(async (address) => {
          const answer = await session.defaultSession.fetch(address).catch(() => null)
          return [address, answer?.status ?? 'refused'] as const
        }),
      ),
    addresses,
  )
}

test('our scheme serves our page and no other file of the machine', async ({
  launched: { app },
}) => {
  expect(await statusOf(app, ['wiredesk://app/'])).toEqual([['wiredesk://app/', 200]])
  const found = await statusOf(app, [
    'wiredesk://app/../../etc/passwd',
    'wiredesk://app/../electron/main.js',
    'wiredesk://app/..%2felectron%2fmain.js',
    'wiredesk://app/%2e%2e/electron/main.js',
    'wiredesk://app/%2e%2e%2felectron/main.js',
    'wiredesk://app/..\\electron\\main.js',
    'wiredesk://app/..%5celectron%5cmain.js',
    'wiredesk://app//etc/passwd',
    'wiredesk://app///etc/passwd',
    'wiredesk://app/index.html%00.png',
    'wiredesk://app/assets',
    'wiredesk://elsewhere/index.html',
  ])
  expect(found.filter(([, status]) => status !== 404 && status !== 'refused')).toEqual([])
})

test('the desk’s scheme serves its pictures and no other file of the desk', async ({
  launched: { app },
  work,
}) => {
  const media = join(work, 'desk', 'media', 'ab')
  await mkdir(media, { recursive: true })
  await writeFile(join(media, picture), 'picture')
  await symlink('/etc/passwd', join(media, picture.replace('png', 'jpg')))
  const found = await statusOf(app, [
    `wiredesk-media://media/${picture}`,
    `wiredesk-media://media/${picture.replace('png', 'jpg')}`,
    'wiredesk-media://media/../desk.json',
    'wiredesk-media://media/%2e%2e/desk.json',
    'wiredesk-media://media/desk.json',
    'wiredesk-preview://desk/media/../../desk.json',
    'wiredesk-preview://desk/fonts/../../electron/main.js',
    'wiredesk-preview://desk/desk.json',
  ])
  expect(found.map(([, status]) => status)).toEqual([200, 404, 404, 404, 404, 404, 404, 404])
})

test('nothing is loaded from a file, even when main itself asks', async ({ launched: { app } }) => {
  const reason = await app.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false })
    const answer = await window.loadFile('/etc/hostname').then(
      () => 'loaded',
      (error: Error) => error.message,
    )
    window.destroy()
    return answer
  })
  expect(reason).toContain('ERR_BLOCKED_BY_CLIENT')
})
