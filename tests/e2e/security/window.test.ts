import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import { expect } from '@playwright/test'

import { test } from '../../support/secured-app.ts'

/** Each with a test of its own, so that one that is lost is named. */
const preferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  enableBlinkFeatures: '',
}

for (const [name, wanted] of Object.entries(preferences)) {
  test(`every window is made with ${name}: ${JSON.stringify(wanted)}`, async ({
    launched: { app },
  }) => {
    const found = await app.evaluate(
      ({ webContents }, name) =>
        webContents.getAllWebContents().map((contents) => {
          // Not in Electron's types, on purpose; it is what the contents were really made with.
          const { getLastWebPreferences } = contents as unknown as {
            getLastWebPreferences: () => Record<string, unknown>
          }
          return getLastWebPreferences.call(contents)[name]
        }),
      name,
    )
    expect(found).toEqual([wanted])
  })
}

test('the page meets the preload’s functions only through a pane', async ({
  launched: { page },
}) => {
  const sources = await page.evaluate(() =>
    Object.values(Reflect.get(window, 'desk') as Record<string, unknown>).map(String),
  )
  // With one world for both, what the preload is made of would be here to read and to bend.
  expect(new Set(sources)).toEqual(new Set(['function () { [native code] }']))
})

test('the installed app has no developer tools', async ({ launched: { app } }) => {
  const isOpen = await app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.webContents.openDevTools({ mode: 'detach' })
    await new Promise((resolve) => setTimeout(resolve, 500))
    return window?.webContents.isDevToolsOpened()
  })
  expect(isOpen).toBe(false)
})

test('the page has nothing of Node or Electron, only the desk', async ({ launched: { page } }) => {
  const found = await page.evaluate(() => ({
    strangers: [
      'process',
      'require',
      'module',
      'Buffer',
      'global',
      'electron',
      'ipcRenderer',
    ].filter((name) => name in window),
    desk: Object.entries(Reflect.get(window, 'desk') as object).map(
      ([name, value]) => `${name}: ${typeof value}`,
    ),
    isFrozen: !Reflect.set(window, 'desk', null),
  }))
  expect(found.strangers).toEqual([])
  expect(found.desk.toSorted()).toEqual(
    ['ask', 'lookAtFiles', 'on', 'onAnswer'].map((name) => `${name}: function`),
  )
  expect(found.isFrozen).toBe(true)
})

test('the preload is one small file that knows names and nothing else', async () => {
  const file = new URL('../../../dist/app/electron/preload.cjs', import.meta.url)
  const preload = await readFile(fileURLToPath(file), 'utf8')
  expect(preload.length).toBeLessThan(8192)
  expect(preload.match(/require\([^)]*\)/g)).toEqual(['require("electron")'])
})

test('a notice brings its value, never the event, and stops when asked', async ({
  launched: { app, page },
}) => {
  type On = (notice: string, tell: (...told: unknown[]) => void) => () => void
  const tell = () =>
    app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      window?.webContents.send('export.progressed', { done: 1, total: 2 })
    })
  await page.evaluate(() => {
    const { on } = Reflect.get(window, 'desk') as { on: On }
    const told: unknown[][] = []
    Reflect.set(window, 'told', told)
    Reflect.set(
      window,
      'stop',
      on('export.progressed', (...values) => told.push(values)),
    )
  })
  await tell()
  await expect
    .poll(() => page.evaluate(() => Reflect.get(window, 'told')))
    .toEqual([[{ done: 1, total: 2 }]])
  await page.evaluate(`window.stop()`)
  await tell()
  const heard = await page.evaluate(() => {
    const { on } = Reflect.get(window, 'desk') as { on: On }
    const refusals = ['window.context', 'ELECTRON_BROWSER', ''].map((channel) => {
      try {
        on(channel, () => {})
        return 'taken'
      } catch {
        return 'refused'
      }
    })
    return { told: (Reflect.get(window, 'told') as unknown[]).length, refusals }
  })
  expect(heard).toEqual({ told: 1, refusals: ['refused', 'refused', 'refused'] })
})

test('no view of another page can be put into ours', async ({ launched: { app, page } }) => {
  const isPlain = await page.evaluate(() => {
    const view = document.body.appendChild(document.createElement('webview'))
    view.setAttribute('src', 'data:text/html,guest')
    const hasMethods = 'loadURL' in view
    view.remove()
    return !hasMethods
  })
  expect(isPlain).toBe(true)
  const kinds = await app.evaluate(async ({ BrowserWindow, webContents }) => {
    const window = new BrowserWindow({ show: false, webPreferences: { webviewTag: true } })
    await window.loadURL('data:text/html,<webview src="data:text/html,guest"></webview>')
    await new Promise((resolve) => setTimeout(resolve, 500))
    const found = webContents.getAllWebContents().map((contents) => contents.getType())
    window.destroy()
    return found
  })
  expect(kinds).toContain('window')
  expect(kinds).not.toContain('webview')
})
