import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { copySpelling } from '../../../build/build-app/copy-spelling.mjs'
import { hunspellSpeller } from '../../../electron/spelling/hunspell-speller.ts'
import { mostSuggestions } from '../../../electron/spelling/speller.ts'

let folder = ''
let speller = hunspellSpeller('')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wiredesk-spelling-'))
  await copySpelling(folder)
  speller = hunspellSpeller(folder)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the dictionaries that ship', () => {
  it.each([
    [
      'en',
      ['troops', 'Troops', 'TROOPS', 'well-known', 'doesn’t', "don't", 'Ukraine', 'minister’s'],
    ],
    ['uk', ['слово', 'Київ', 'міністр', "п'ять", 'п’ять', 'пʼять', 'будь-який', 'Зеленський']],
  ])('of %s know right words', async (language, words) => {
    expect(await speller.check(language, words)).toEqual([])
  })

  it.each([
    ['en', ['wrold', 'goverment', 'doesnt', 'wel-known', 'trооps']],
    ['uk', ['міністир', 'обовязок', 'пять', 'пpезидент', 'будинк', 'словнык']],
  ])('of %s find wrong words', async (language, words) => {
    expect(await speller.check(language, words)).toEqual(words)
  })

  it.each([
    ['en', 'wrold', 'world'],
    ['en', 'goverment', 'government'],
    ['en', 'doesnt', "doesn't"],
    ['en', 'does’nt', 'doesn’t'],
    ['uk', 'міністир', 'міністр'],
    ['uk', 'пять', "п'ять"],
    ['uk', 'обовязок', "обов'язок"],
    ['uk', 'пpезидент', 'президент'],
    ['uk', 'будинк', 'будинок'],
  ])('of %s suggest for %s what was meant', async (language, word, meant) => {
    const suggestions = await speller.suggest(language, word)
    expect(suggestions).toContain(meant)
    expect(suggestions.length).toBeLessThanOrEqual(mostSuggestions)
  })
})

describe('a language without a dictionary', () => {
  it.each(['de', '', '../en', 'en/../en', 'en-GB'])(
    'is said to have none: “%s”',
    async (language) => {
      expect(await speller.check(language, ['Wort'])).toBeNull()
      expect(await speller.suggest(language, 'Wort')).toEqual([])
    },
  )
})
