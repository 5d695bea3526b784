import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { copySpelling } from '../../../build/build-app/copy-spelling.mjs'
import { spellingHandlers } from '../../../electron/spelling/handlers.ts'
import { hunspellSpeller } from '../../../electron/spelling/hunspell-speller.ts'
import { openDesk } from '../../../electron/store/open-desk.ts'
import { aDeskFolder } from '../../support/a-desk-folder.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wiredesk-spelling-'))
  await copySpelling(folder)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function aSpellingDesk() {
  const desk = await aDeskFolder()
  const store = await openDesk(desk)
  return { desk, store, handlers: spellingHandlers(store, hunspellSpeller(folder)) }
}

it('names that are in the news every day are right in both languages, also as parts of a word', async () => {
  const { handlers, store } = await aSpellingDesk()
  const misspelt = async (language: string, words: string): Promise<readonly string[]> =>
    (await handlers['spelling.check']({ language, words: words.split(' ') })).misspelt
  expect(
    await misspelt('en', 'Kyiv Kyiv’s KHARKIV Zelenskyy Ukrinform Kyiv-based Zelenskyy-Trump Rada'),
  ).toEqual([])
  expect(await misspelt('uk', 'Умєрова Сибігу Укрінформу Укрзалізниця НАТО')).toEqual([])
  expect(await misspelt('en', 'Kiyv Zelenskyyy Kyiv-basd kyiv wel-known')).toEqual(
    'Kiyv Zelenskyyy Kyiv-basd kyiv wel-known'.split(' '),
  )
  expect(await misspelt('uk', 'Умєровв Сибіґа')).toEqual(['Умєровв', 'Сибіґа'])
  await store.close()
})

it('a word that the desk learnt is right until it is forgotten, also for who opens the desk later', async () => {
  const { desk, store, handlers } = await aSpellingDesk()
  const wrong = { language: 'en', words: ['Okhrimchuk'] }
  expect((await handlers['spelling.check'](wrong)).misspelt).toEqual(['Okhrimchuk'])
  expect(await handlers['spelling.learn']({ word: 'Okhrimchuk' })).toEqual(['Okhrimchuk'])
  expect((await handlers['spelling.check'](wrong)).misspelt).toEqual([])
  await store.close()

  const later = await openDesk(desk)
  const others = spellingHandlers(later, hunspellSpeller(folder))
  expect((await others['spelling.check'](wrong)).misspelt).toEqual([])
  expect(await others['spelling.forget']({ word: 'Nobody' })).toEqual(['Okhrimchuk'])
  expect(await others['spelling.forget']({ word: 'Okhrimchuk' })).toEqual([])
  expect((await others['spelling.check'](wrong)).misspelt).toEqual(['Okhrimchuk'])
  await later.close()
})
