import { expect, test, type Locator, type Page } from '@playwright/test'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { desk } from '../support/command-line.ts'
import {
  fillTaggedDesk,
  otherHeadline,
  portHeadlines,
  storyHeadline,
} from '../support/fill-tagged-desk.ts'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'

const [grain, schedule, fishers, tug] = portHeadlines
let work = ''
let folder = ''
let launched: LaunchedApp

test.beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'wiredesk-more-about-'))
  folder = join(work, 'desk')
  await fillTaggedDesk(folder)
  launched = await launchApp({ desk: folder, userData: join(work, 'profile') })
})

test.afterEach(async () => {
  await launched.close()
  await rm(work, { recursive: true, force: true, maxRetries: 5 })
})

const list = (page: Page): Locator => page.getByRole('list', { name: 'More about', exact: true })
const row = (page: Page, headline: string): Locator =>
  list(page).getByRole('listitem', { name: headline })

async function openStory(page: Page): Promise<void> {
  await page.getByRole('row', { name: storyHeadline }).dblclick()
  await expect(page.getByRole('textbox', { name: 'Headline' })).toBeVisible()
}

const headlinesIn = (page: Page): Promise<readonly string[]> =>
  list(page).locator('.related-headline').allTextContents()

async function shows(page: Page, ...headlines: readonly string[]): Promise<void> {
  await expect.poll(() => headlinesIn(page)).toEqual(headlines)
}

/** The headlines of a page's MORE ABOUT, in its order. */
function listedIn(html: string): readonly string[] {
  const from = html.indexOf('id="more-about"')
  const section = html.slice(from, html.indexOf('</ol>', from))
  const all = [...portHeadlines, otherHeadline].filter((headline) => section.includes(headline))
  return all.sort((one, other) => section.indexOf(one) - section.indexOf(other))
}

async function exportedPage(): Promise<string> {
  const out = join(work, 'out')
  const { code, err } = await desk('export', folder, '--to', 'html', '--out', out)
  expect({ code, err }).toMatchObject({ code: 0 })
  const names = await readdir(out, { recursive: true })
  for (const name of names.filter((one) => one.endsWith('.html'))) {
    const html = await readFile(join(out, name), 'utf8')
    if (new RegExp(`<h1[^>]*>${storyHeadline}</h1>`).test(html)) {
      return html
    }
  }
  throw new Error('the story was not exported')
}

test('two are picked, one is hidden and the order changed, by mouse and by keyboard; editor, preview and export agree', async () => {
  const { page } = launched
  await openStory(page)
  await page.getByRole('tab', { name: 'More about' }).click()
  await shows(page, grain, schedule, fishers, tug)

  await row(page, tug).hover()
  await page.getByRole('button', { name: `Pick ${tug}` }).click()
  await shows(page, tug, grain, schedule, fishers)
  const adding = page.getByRole('combobox', { name: 'Add a story to More about' })
  await adding.pressSequentially('сакур')
  await expect(page.getByRole('option', { name: otherHeadline })).toBeVisible()
  await adding.press('Enter')
  await shows(page, tug, otherHeadline, grain, schedule, fishers)

  await row(page, otherHeadline).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await shows(page, otherHeadline, tug, grain, schedule, fishers)
  await row(page, schedule).focus()
  await page.keyboard.press('Delete')
  await shows(page, otherHeadline, tug, grain, fishers)
  await page.keyboard.press('Control+z')
  await shows(page, otherHeadline, tug, grain, schedule, fishers)
  await page.keyboard.press('Control+Shift+z')
  await shows(page, otherHeadline, tug, grain, fishers)
  await row(page, fishers).dragTo(row(page, otherHeadline), { targetPosition: { x: 60, y: 3 } })
  const shown = [fishers, otherHeadline, tug, grain]
  await shows(page, ...shown)
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Saved')

  await page.getByRole('button', { name: 'Preview', exact: true }).click()
  const preview = page.frameLocator('iframe[title="Preview"]').locator('html')
  await expect.poll(async () => listedIn(await preview.innerHTML())).toEqual(shown)

  await page.getByRole('textbox', { name: 'Body' }).click()
  await page.keyboard.type('Світло видно за двадцять миль.')
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Saved')
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(page.getByText('Published as version 1')).toBeVisible()
  await launched.close()
  expect(listedIn(await exportedPage())).toEqual(shown)
})

test('what was hidden and picked outlives kill -9', async () => {
  const { page, running } = launched
  await openStory(page)
  await page.getByRole('tab', { name: 'More about' }).click()
  await row(page, fishers).focus()
  await page.keyboard.press('p')
  await row(page, grain).focus()
  await page.keyboard.press('Delete')
  await shows(page, fishers, schedule, tug)
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Saved')
  running.kill('SIGKILL')
  await launched.close()

  launched = await launchApp({ desk: folder, userData: join(work, 'profile') })
  await openStory(launched.page)
  await launched.page.getByRole('tab', { name: 'More about' }).click()
  await shows(launched.page, fishers, schedule, tug)
  await expect(
    launched.page.getByRole('region', { name: 'Hidden from More about' }).getByText(grain),
  ).toBeVisible()
})

test('a tag is found by its Ukrainian alias, and one that the text names is taken with one key', async () => {
  const { page } = launched
  await openStory(page)
  const tags = page.getByRole('combobox', { name: 'Tags', exact: true })
  const chips = page.getByRole('list', { name: 'Tags of this story' })
  await tags.pressSequentially('альян')
  await expect(page.getByRole('option', { name: /Альянс → NATO/ })).toBeVisible()
  await tags.press('ArrowDown')
  await tags.press('Enter')
  await expect(chips.getByText('NATO')).toBeVisible()
  await page.getByRole('button', { name: 'Remove NATO' }).click()

  await page.getByRole('textbox', { name: 'Body' }).click()
  await page.keyboard.type('У НАТО привітали відкриття маяка.')
  const suggestion = page.getByRole('button', { name: 'Add NATO' })
  await expect(suggestion).toBeVisible()
  await suggestion.press('Enter')
  await expect(chips.getByText('NATO')).toBeVisible()
  await expect(suggestion).toBeHidden()
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Saved')
})
