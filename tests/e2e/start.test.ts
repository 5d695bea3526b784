import { expect, test } from '@playwright/test'
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { sandboxRefusalHere } from '../../build/sandbox.mjs'
import { askMain } from '../support/ask-main.ts'
import { desk } from '../support/command-line.ts'
import { executable, launchApp } from '../support/launch-app.ts'

let work = ''
let folder = ''
let profile = ''

test.beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'wiredesk-start-'))
  folder = join(work, 'desk')
  profile = join(work, 'profile')
  expect((await desk('create', folder, '--name', 'Harbour Wire')).code).toBe(0)
})

test.afterEach(() => rm(work, { recursive: true, force: true, maxRetries: 5 }))

test('a second start shows the frame of the first before the page’s own code, and loses nothing typed into it', async () => {
  const first = await launchApp({ desk: folder, userData: profile })
  await first.page.getByText('No articles yet').waitFor()
  await askMain(first.page, 'article.create', {})
  await expect.poll(() => first.page.evaluate(() => localStorage.getItem('frame'))).not.toBeNull()
  await first.close()

  const { app, page, close } = await launchApp({ desk: folder, userData: profile })
  // The window begins anew without the page's own code, which is let come when something is typed.
  await app.evaluate(({ session }) => {
    let letCome: () => void = () => undefined
    const held = new Promise<void>((resolve) => (letCome = resolve))
    Reflect.set(globalThis, 'letCome', letCome)
    session.defaultSession.webRequest.onBeforeRequest(({ url }, answer) => {
      if (/\/assets\/main-[^/]+\.js$/.test(url)) void held.then(() => answer({}))
      else answer({})
    })
  })
  await page.reload()
  const search = page.getByRole('searchbox', { name: 'Search articles' })
  await search.click()
  await page.keyboard.type('fer')
  expect(await page.locator('#root > *').count()).toBe(0)
  await app.evaluate(() => (Reflect.get(globalThis, 'letCome') as () => void)())
  await page.getByRole('navigation', { name: 'Desk' }).waitFor()
  await page.keyboard.type('ry')
  await expect(search).toHaveValue('ferry')
  await expect(page.getByText('Nothing found for “ferry”')).toBeVisible()
  await close()
})

// A thread that never ended kept one such start in thirty from ending: 25 are red two times in three without the mending, WIREDESK_STARTS=200 nearly always.
const starts = Number(process.env['WIREDESK_STARTS'] ?? 25)

test('an app that is closed in its first second ends', async () => {
  test.setTimeout(60_000 + starts * 4_000)
  for (let at = 0; at < starts; at += 1) {
    const child = spawn(
      executable,
      [
        ...(sandboxRefusalHere() ? ['--no-sandbox'] : []),
        `--user-data-dir=${profile}`,
        '--desk',
        folder,
      ],
      { stdio: 'ignore' },
    )
    const ended = new Promise<string>((resolve) => child.once('exit', () => resolve('ended')))
    await new Promise((resolve) => setTimeout(resolve, 500 + (at % 25) * 30))
    child.kill('SIGTERM')
    const late = new Promise<string>((resolve) => setTimeout(() => resolve('still there'), 10_000))
    expect(await Promise.race([ended, late])).toBe('ended')
  }
})
