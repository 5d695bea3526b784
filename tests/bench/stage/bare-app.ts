import { cp, link, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'

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

/** The least that is an Electron app: one window with one box to type into, in the runtime that ours is packaged with. */
export async function bareApp(): Promise<BareApp> {
  const work = await mkdtemp(join(tmpdir(), 'wiredesk-bare-'))
  const { path } = await electronRuntime()
  await copyRuntime(path, work)
  // The runtime has no app of its own that would start another.
  const folder = join(work, 'resources', 'app')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'bare', main: 'main.js' }))
  await writeFile(join(folder, 'main.js'), main)
  await writeFile(join(folder, 'page.html'), page)
  return {
    executable: join(work, 'electron'),
    args: [],
    remove: () => rm(work, { recursive: true, force: true, maxRetries: 5 }),
  }
}

async function copyRuntime(from: string, to: string): Promise<void> {
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const copy = join(to, relative(from, path))
    await mkdir(dirname(copy), { recursive: true })
    // Another disk takes no links.
    await link(path, copy).catch(() => cp(path, copy))
  }
}
