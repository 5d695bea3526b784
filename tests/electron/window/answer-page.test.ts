import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { answerPage } from '../../../electron/window/answer-page.ts'
import { aFolder } from '../../support/a-folder.ts'

async function aPage() {
  const folder = await aFolder()
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'index.html'), '<meta property="csp-nonce" content="%NONCE%">')
  await writeFile(join(folder, 'assets', 'page.js'), 'let share = "100 %NONCE%"')
  await writeFile(join(folder, 'licenses.md'), '# Licences')
  return answerPage(folder)
}

it('the page and its policy carry one nonce, another each time', async () => {
  const answer = await aPage()
  const nonces = await Promise.all(
    ['wiredesk://app/', 'wiredesk://app/index.html?a#b'].map(async (address) => {
      const response = await answer(address)
      const nonce = /content="([^"]+)"/.exec(await response.text())?.[1] ?? ''
      expect(Buffer.from(nonce, 'base64')).toHaveLength(16)
      expect(response.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`)
      return nonce
    }),
  )
  expect(new Set(nonces).size).toBe(2)
})

it('its files are served as they are, with their type, and no guessing', async () => {
  const response = await (await aPage())('wiredesk://app/assets/page.js')
  expect(await response.text()).toBe('let share = "100 %NONCE%"')
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  })
})

it('asks for no opener’s policy, for which Chromium would begin a second process before the first paint', async () => {
  const response = await (await aPage())('wiredesk://app/')
  expect(response.headers.has('cross-origin-opener-policy')).toBe(false)
})

it.each([
  'wiredesk://app/no-such-file.js',
  'wiredesk://app/licenses.md',
  'wiredesk://app/../../etc/passwd',
  'wiredesk://app/%2e%2e/%2e%2e/etc/passwd',
  'wiredesk://elsewhere/index.html',
  'wiredesk://app',
])('%s is not there', async (address) => {
  expect((await (await aPage())(address)).status).toBe(404)
})
