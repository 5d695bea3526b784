import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { build } from 'vite'

import { mainConfig } from '../../build/vite/main.mjs'

export type BuiltProgram = { readonly file: string; readonly remove: () => Promise<void> }

/** A program of the tests over the real store, bundled as main is, for plain Node. */
export async function builtProgram(source: URL): Promise<BuiltProgram> {
  const made = await mkdtemp(join(tmpdir(), 'wiredesk-program-'))
  await build(mainConfig(made, { program: fileURLToPath(source) }))
  return {
    file: join(made, 'program.js'),
    remove: () => rm(made, { recursive: true, force: true }),
  }
}
