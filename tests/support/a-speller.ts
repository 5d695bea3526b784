import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { copySpelling } from '../../build/build-app/copy-spelling.mjs'
import { hunspellSpeller } from '../../electron/spelling/hunspell-speller.ts'
import type { Speller } from '../../electron/spelling/speller.ts'

/** The dictionaries that ship, on this thread; read when the first word is asked about. */
export function aSpeller(): Speller {
  let opened: Promise<Speller> | null = null
  async function open(): Promise<Speller> {
    const folder = await mkdtemp(join(tmpdir(), 'wiredesk-spelling-'))
    await copySpelling(folder)
    return hunspellSpeller(folder)
  }
  const speller = (): Promise<Speller> => (opened ??= open())
  return {
    check: async (language, words) => (await speller()).check(language, words),
    suggest: async (language, word) => (await speller()).suggest(language, word),
  }
}
