import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { Hunspell } from 'hunspell-wasm'
import hunspellModule from 'hunspell-wasm/wasm/hunspell.js'

import { plainWord } from '../../shared/spelling/plain-word.ts'
import { isErrno } from '../disk/errno.ts'
import { mostSuggestions, type Speller } from './speller.ts'

// The package declares it without the argument that Emscripten's modules take.
const startModule: (wish: { readonly wasmBinary: Uint8Array }) => Promise<unknown> = hunspellModule

/** Hunspell over the dictionaries in `folder`, each read when its language is first asked for. */
export function hunspellSpeller(folder: string): Speller {
  const opened = new Map<string, Promise<Hunspell | null>>()

  function open(language: string): Promise<Hunspell | null> {
    const known = opened.get(language) ?? read(folder, language)
    opened.set(language, known)
    return known
  }

  return {
    check: async (language, words) => {
      const hunspell = await open(language)
      if (hunspell === null) return null
      return words.filter((word) => !hunspell.testSpelling(plainWord(word)))
    },
    suggest: async (language, word) => {
      const hunspell = await open(language)
      const found = hunspell?.getSpellingSuggestions(plainWord(word)) ?? []
      return found.slice(0, mostSuggestions).map((one) => withApostrophesOf(word, one))
    },
  }
}

async function read(folder: string, language: string): Promise<Hunspell | null> {
  // The language comes from an article, and becomes a file name.
  if (!/^[a-z]{2,3}$/.test(language)) return null
  try {
    const [wasmBinary, affixes, words] = await Promise.all([
      readFile(join(folder, 'hunspell.wasm')),
      readFile(join(folder, `${language}.aff`), 'utf8'),
      readFile(join(folder, `${language}.dic`), 'utf8'),
    ])
    return new Hunspell(await startModule({ wasmBinary }), affixes, words)
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null
    throw error
  }
}

function withApostrophesOf(word: string, suggestion: string): string {
  const used = /[’ʼ]/.exec(word)?.[0]
  return used === undefined ? suggestion : suggestion.replaceAll("'", used)
}
