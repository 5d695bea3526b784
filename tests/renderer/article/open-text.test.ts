// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'

import { newArticle } from '../../../shared/article/new-article.ts'
import type { OpenArticle } from '../../../shared/article/open-article.ts'
import { guidOf, noon } from '../../support/an-article.ts'

const article = newArticle(guidOf('ferry'), noon, { headline: 'Ferr' })
const asMainHasIt: OpenArticle = {
  article,
  sequence: 0,
  readOnly: null,
  isRecovered: false,
  isSafe: true,
  unknown: [],
}

beforeEach(() => {
  let taken = 0
  const write = (): Promise<unknown> =>
    Promise.resolve({ ok: true, value: { taken: (taken += 1) } })
  Reflect.set(window, 'desk', { 'article.write': write, on: () => () => undefined })
  vi.resetModules()
})

async function anOpenText() {
  const { OpenText } = await import('../../../renderer/article/open-text.ts')
  return new OpenText(asMainHasIt)
}

test('an answer that main gave before a key was typed does not take the key back', async () => {
  const text = await anOpenText()
  const { edits } = text
  text.change({ headline: 'Ferri' })
  await text.flush()
  expect(text.isSaved).toBe(true)
  text.adopt(asMainHasIt, edits)
  expect(text.content.headline).toBe('Ferri')
})

test('what somebody else wrote is taken over while nothing is typed here', async () => {
  const text = await anOpenText()
  const theirs = { ...article, content: { ...article.content, headline: 'Ferries sail' } }
  text.adopt({ ...asMainHasIt, article: theirs, sequence: 1 }, text.edits)
  expect(text.content.headline).toBe('Ferries sail')
})

test('who types on sees one word for all keys, and the text says that it is safe when they rest', async () => {
  const text = await anOpenText()
  const said: string[] = []
  text.store.subscribe(({ save }, before) => {
    if (save !== before.save) said.push(save.kind)
  })
  for (const headline of ['Ferri', 'Ferrie', 'Ferries']) {
    text.change({ headline })
    await text.flush()
  }
  expect(text.isSaved).toBe(true)
  expect(said).toEqual(['saving'])
  await expect.poll(() => said).toEqual(['saving', 'saved'])
})
