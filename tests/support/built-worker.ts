import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { build } from 'vite'

import { mainConfig } from '../../build/vite/main.mjs'

export type BuiltWorker = { readonly file: string; readonly remove: () => Promise<void> }

/** A thread of main as it ships, bundled; `folder` is its folder in electron/. */
export async function builtWorker(folder: string): Promise<BuiltWorker> {
  const source = fileURLToPath(new URL(`../../electron/${folder}/worker.ts`, import.meta.url))
  const made = await mkdtemp(join(tmpdir(), 'wiredesk-worker-'))
  await build(mainConfig(made, { worker: source }))
  return {
    file: join(made, 'worker.js'),
    remove: () => rm(made, { recursive: true, force: true }),
  }
}
