import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'

import { expect } from '@playwright/test'
import * as fc from 'fast-check'

import { callNames } from '../../../shared/ipc/names.ts'
import { askOnLine } from '../../support/ask-main.ts'
import { desk } from '../../support/command-line.ts'
import { launchApp } from '../../support/launch-app.ts'
import { nearlyTrueInput } from '../../support/nearly-true-input.ts'
import { test } from '../../support/secured-app.ts'

/** 40 a call on every run; WIREDESK_APP_CALLS=100000 for a night. */
const count = Number(process.env['WIREDESK_APP_CALLS'] ?? 40)

const strange = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom('hot', '../../a', '\0', '__proto__', -1, 2 ** 53, 'a'.repeat(5000)),
)

const refused = { ok: false, problem: { code: 'badRequest', values: { reason: 'sender' } } }

test('another page with our preload is refused, wherever it stands', async ({
  launched: { app },
}) => {
  const answers = await app.evaluate(async ({ app, BrowserWindow, session }) => {
    const preload = `${app.getAppPath()}/electron/preload.cjs`
    const other = session.fromPartition('impostor')
    other.protocol.handle('wiredesk', ({ url }) => {
      const frame = url.endsWith('/') ? '<iframe src="/inner"></iframe>' : 'inner'
      return new Response(frame, { headers: { 'content-type': 'text/html' } })
    })
    const webPreferences = { preload, sandbox: true, nodeIntegrationInSubFrames: true }
    const ask = `new Promise((resolve) => {
      window.desk.onAnswer((number, reply) => number === 7 && resolve(reply))
      window.desk.ask(7, 'desk.status', {})
    })`
    const stranger = new BrowserWindow({ show: false, webPreferences })
    await stranger.loadURL('data:text/html,stranger')
    const impostor = new BrowserWindow({
      show: false,
      webPreferences: { ...webPreferences, session: other },
    })
    impostor.webContents.removeAllListeners('will-frame-navigate')
    await impostor.loadURL('wiredesk://app/')
    const [inner] = impostor.webContents.mainFrame.frames
    const found = [
      await stranger.webContents.executeJavaScript(ask),
      await impostor.webContents.executeJavaScript(ask),
      await inner?.executeJavaScript(ask),
    ]
    stranger.destroy()
    impostor.destroy()
    return found as unknown[]
  })
  expect(answers).toEqual([refused, refused, refused])
})

test('a frame inside our page has no desk to call', async ({ launched: { page } }) => {
  const has = await page.evaluate(() => {
    const frame = document.body.appendChild(document.createElement('iframe'))
    const found = 'desk' in (frame.contentWindow ?? {})
    frame.remove()
    return found
  })
  expect(has).toBe(false)
})

test('random calls are answered, crash nothing and write nothing outside the desk', async ({
  work,
}) => {
  test.setTimeout(60_000 + count * callNames.length * 20)
  const around = join(work, 'random')
  const folder = join(around, 'desk')
  await mkdir(around)
  await desk('create', folder, '--name', 'Random desk')
  const { app, page, close } = await launchApp({ desk: folder })
  await app.evaluate(({ dialog, shell }) => {
    // A valid call may ask for a dialog or a browser; nobody is there to answer.
    dialog.showOpenDialog = () => Promise.resolve({ canceled: true, filePaths: [] })
    shell.openExternal = () => Promise.resolve()
    shell.openPath = () => Promise.resolve('')
  })
  const before = [await readdir(work), await readdir(around)]
  const sent = callNames.flatMap((name) =>
    fc.sample(nearlyTrueInput(name, strange), count).map((input) => [name, input] as const),
  )
  const answers = await page.evaluate(askOnLine, sent)
  expect(answers).toHaveLength(sent.length)
  const replies = [...new Set(answers.map((reply) => (reply.ok ? 'ok' : reply.problem.code)))]
  expect(replies).toEqual(expect.arrayContaining(['ok', 'badRequest', 'noArticle']))
  expect(replies).not.toContain('unexpected')
  expect([await readdir(work), await readdir(around)]).toEqual(before)
  await expect(page.getByRole('navigation', { name: 'Desk' })).toBeVisible()
  await close()
})
