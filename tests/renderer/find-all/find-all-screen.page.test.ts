import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openDesk } from '../../../electron/store/open-desk.ts'
import type { Article } from '../../../shared/article/article.ts'
import { aDeskFolder } from '../../support/a-desk-folder.ts'
import { aBody, anArticle, articleOf, aVersion } from '../../support/an-article.ts'
import { builtWorker, type BuiltWorker } from '../../support/built-worker.ts'
import { inspect } from '../../support/inspect.ts'
import { openRealPage } from '../../support/real-page.ts'

const longHeadline =
  'Київ відновив рух трамваїв і тролейбусів: київські депо працюють цілодобово, а мер «Київпастрансу» дякує всім бригадам за ніч без сну'

let worker: BuiltWorker
let page: Page

const trainVersion = aVersion('train', { content: { headline: 'Kiev trains on time again' } })
const stories: readonly Article[] = [
  articleOf(trainVersion),
  anArticle('tram', {
    headline: longHeadline,
    language: 'uk',
    lead: 'Kiev: перші трамваї вийшли о п’ятій ранку.',
    body: aBody(
      'The mayor of Kiev thanked the crews who had worked through the night, and said that the depots would stay open round the clock for as long as it takes to bring every line back.',
      'Kievan Rus is another matter, said Kiev’s mayor.',
    ),
  }),
  { ...anArticle('dead', { headline: 'Kiev story that was killed' }), state: 'killed' },
]

async function aDesk(articles = stories): Promise<string> {
  const folder = await aDeskFolder()
  const store = await openDesk(folder)
  await store.change(() => ({ change: { articles, versions: [trainVersion] }, result: null }))
  await store.close()
  return folder
}

async function open(desk: string): Promise<void> {
  ;({ page } = await openRealPage({ desk, findAllWorker: worker.file }))
  await page.getByRole('row').first().waitFor()
  await page.keyboard.press('Control+Shift+F')
  await page.getByRole('search', { name: 'Find and replace in all articles' }).waitFor()
}

const pattern = () => page.getByRole('textbox', { name: 'Find', exact: true })
const replacement = () => page.getByRole('textbox', { name: 'Replace with' })
const rows = () => page.getByRole('treeitem')
const status = () => page.getByRole('status', { name: 'Search status' })

describe('the search across articles, with main behind it', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    worker = await builtWorker('find-all')
  }, 120_000)
  afterAll(() => worker.remove())

  it('can be used by everyone', async () => {
    await open(await aDesk())
    await inspect(page, 'find-all-empty')
    await page.keyboard.type('Kiev')
    await page.keyboard.press('Enter')
    await page.getByText('6 matches in 3 articles', { exact: true }).waitFor()
    await replacement().fill('Kyiv')
    await replacement().press('ArrowDown')
    await inspect(page, 'find-all-replace')
    await page.getByRole('combobox', { name: 'Look in' }).selectOption('Articles found by…')
    await page.getByRole('textbox', { name: 'Which articles' }).fill('is:published')
    await page.getByRole('textbox', { name: 'Which articles' }).press('Enter')
    await page.getByText('1 match in 1 article', { exact: true }).waitFor()
    await inspect(page, 'find-all-query')
    await page.getByRole('button', { name: /^Replace 1 match/ }).click()
    await page.getByRole('heading', { name: '1 match replaced in 1 article' }).waitFor()
    await page.getByText('1 published story now has unreleased changes.').waitFor()
    await inspect(page, 'find-all-replaced')
    await pattern().fill('nothing says this')
    await pattern().press('Enter')
    await page.getByText('No story says “nothing says this”').waitFor()
    await inspect(page, 'find-all-none')
  })

  it('is driven by keyboard alone: choose, replace, undo', async () => {
    await open(await aDesk())
    await page.keyboard.type('kiev')
    await page.keyboard.press('Enter')
    await page.getByText('6 matches in 3 articles', { exact: true }).waitFor()
    await page.keyboard.press('ArrowDown')
    const tree = page.getByRole('tree', { name: 'Matches' })
    expect(await tree.evaluate((element) => element === document.activeElement)).toBe(true)
    const names = await rows().allTextContents()
    const position = names.findIndex((name) => name.includes('Kievan Rus'))
    for (let step = 0; step < position; step += 1) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    expect(await rows().nth(position).getAttribute('aria-checked')).toBe('false')
    const article = names.findIndex((name) => name.includes('Київ відновив'))
    expect(await rows().nth(article).getAttribute('aria-checked')).toBe('mixed')
    const killed = names.findIndex((name) => name.includes('was killed'))
    expect(await rows().nth(killed).getAttribute('aria-disabled')).toBe('true')
    await page.keyboard.press('Shift+Tab')
    await replacement().focus()
    await page.keyboard.type('Kyiv')
    await page.getByRole('button', { name: 'Replace 4 matches in 2 articles' }).waitFor()
    await page.keyboard.press('Control+Enter')
    const done = page.getByRole('heading', { name: '4 matches replaced in 2 articles' })
    await done.waitFor()
    expect(await done.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Control+z')
    await page.getByRole('heading', { name: 'Taken back in 2 articles' }).waitFor()
    await page.getByRole('button', { name: 'Search again' }).click()
    await page.getByText('6 matches in 3 articles', { exact: true }).waitFor()
  })

  it('a story that is open behind it shows the new words, with what was typed', async () => {
    await open(await aDesk())
    await page.keyboard.type('Kiev')
    await page.keyboard.press('Enter')
    await rows().filter({ hasText: 'Kiev trains' }).first().dblclick()
    const headline = page.getByRole('textbox', { name: 'Headline' })
    await headline.press('End')
    await page.keyboard.type(', says Kiev')
    await page.keyboard.press('Control+Shift+F')
    await pattern().press('Enter')
    await page.getByText('7 matches in 3 articles', { exact: true }).waitFor()
    await replacement().fill('Kyiv')
    await replacement().press('Control+Enter')
    await page.getByRole('heading', { name: /replaced in 2 articles/ }).waitFor()
    await page.getByRole('button', { name: 'Search again' }).click()
    await page.getByText('1 match in 1 article', { exact: true }).waitFor()
    await page
      .getByRole('navigation', { name: 'Desk' })
      .getByRole('button', { name: 'Articles' })
      .click()
    await page.getByRole('row', { name: /Kyiv trains/ }).click()
    expect(await headline.inputValue()).toBe('Kyiv trains on time again, says Kyiv')
  })

  it('says when there is too much, when a pattern is wrong, and when it is too slow', async () => {
    const many = anArticle('many', { headline: 'Many', body: aBody('Kiev '.repeat(6_000)) })
    const slow = anArticle('slow', { headline: `Slow ${'a'.repeat(60)}!` })
    await open(await aDesk([many, slow]))
    await page.keyboard.type('Kiev')
    await page.keyboard.press('Enter')
    await page.getByText(/The search stopped here/).waitFor()
    expect(await status().textContent()).toContain('5,000 matches in 1 article')
    await page.getByRole('button', { name: 'Regular expression' }).click()
    await pattern().fill('(Kiev')
    await pattern().press('Enter')
    await page.getByText('This is not a complete regular expression.').waitFor()
    await pattern().fill('^Slow (.|a|aa)+$x')
    await pattern().press('Enter')
    await page.getByText(/took too long in “Slow aaa/).waitFor()
    await inspect(page, 'find-all-slow')
  })
})
