import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { electronRuntime } from '../../../build/electron-runtime.mjs'

export type BareApp = {
  readonly executable: string
  readonly args: readonly string[]
  readonly remove: () => Promise<void>
}

const main = `
const { app, BrowserWindow } = require('electron')
app.on('window-all-closed', () => app.quit())
app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, spellcheck: false },
  })
  window.once('ready-to-show', () => window.show())
  window.loadFile('page.html')
})
`

const page = `<!doctype html><meta charset="utf-8"><title>Bare</title><input aria-label="Bare">`

/** The least that is an Electron app: one window with one box to type into. */
export async function bareApp(): Promise<BareApp> {
  const folder = await mkdtemp(join(tmpdir(), 'wiredesk-bare-'))
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'bare', main: 'main.js' }))
  await writeFile(join(folder, 'main.js'), main)
  await writeFile(join(folder, 'page.html'), page)
  const { path } = await electronRuntime()
  return {
    executable: join(path, 'electron'),
    args: [folder],
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  }
}
