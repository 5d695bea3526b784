import { expect, test, type Locator, type Page } from '@playwright/test'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { showInstant } from '../../shared/instant/show-instant.ts'
import { instantOf } from '../../shared/instant/instant-of.ts'
import type { Output } from '../../shared/ipc/desk-api.ts'
import { askMain } from '../support/ask-main.ts'
import { desk, deskJson } from '../support/command-line.ts'
import { inspect } from '../support/inspect.ts'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'
import { pageText } from '../support/page-text.ts'

let work = ''
let folder = ''
let launched: LaunchedApp

test.beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'wiredesk-acts-'))
  folder = join(work, 'desk')
  expect((await desk('create', folder, '--name', 'Harbour')).code).toBe(0)
  launched = await launchApp({ desk: folder })
})

test.afterEach(async () => {
  await launched.close()
  await rm(work, { recursive: true, force: true })
})

type Shown = {
  readonly guid: string
  readonly state: string
  readonly pubStatus: string
  readonly version: number
  readonly edNote: string
  readonly evolvedFrom: string | null
  readonly notices: readonly { readonly kind: string; readonly text: string }[]
}

const pattern = 'HH:mm:ss dd.MM.yyyy'

function parts(page: Page) {
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true })
  return {
    button,
    headline: page.getByRole('textbox', { name: 'Headline' }),
    lead: page.getByRole('textbox', { name: 'Lead' }),
    dialog: page.getByRole('dialog'),
    note: page.getByRole('dialog').getByRole('textbox', { name: 'Note to editors' }),
    standing: page.locator('.article-standing'),
  }
}

async function write(page: Page, headline: string): Promise<void> {
  const there = parts(page)
  const rail = page.getByRole('navigation', { name: 'Desk' })
  await rail.getByRole('button', { name: 'Articles' }).click()
  await page.getByRole('button', { name: 'New article' }).first().click()
  await there.headline.fill(headline)
  await page.getByRole('textbox', { name: 'Slugline' }).fill('HARBOUR-BRIDGE')
  await there.lead.fill('The bridge opened on Monday.')
  await page.getByRole('textbox', { name: 'Body' }).click()
  await page.keyboard.type('Some 400 cars crossed in the first hour, the city said.')
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Saved')
}

async function chooseMore(page: Page, act: string): Promise<void> {
  await parts(page).button('More acts').click()
  await page.getByRole('menuitem', { name: act }).click()
}

/** Has the desk's clock show seconds, so that a test need not wait for a minute. */
async function showSeconds(page: Page): Promise<void> {
  const status = await askMain<Output<'desk.status'>>(page, 'desk.status', {})
  if (!status.ok || status.value.kind !== 'open') throw new Error('no desk is open')
  await askMain(page, 'desk.change', { ...status.value.desk, datePattern: pattern })
}

async function setTime(page: Page, secondsAhead: number): Promise<void> {
  await chooseMore(page, 'Publish at…')
  const { dialog } = parts(page)
  const at = instantOf(new Date(Date.now() + secondsAhead * 1000))
  await dialog.getByRole('textbox', { name: 'Time' }).fill(showInstant(at, pattern, 'Europe/Kyiv'))
  await dialog.getByRole('button', { name: 'Set the time' }).click()
  await expect(dialog).toBeHidden()
}

test('a story goes its whole way: review, ready, published, updated, corrected, held, released, killed', async () => {
  test.setTimeout(180_000)
  const { page } = launched
  const { button, lead, dialog, note, standing } = parts(page)
  await write(page, 'Harbour bridge opens to traffic')
  await button('Send to review').click()
  await expect(standing).toContainText('In review')
  await chooseMore(page, 'Mark as ready')
  await expect(standing).toContainText('Ready')
  await button('Publish').click()
  await expect(standing).toContainText('Published')

  await lead.fill('The bridge opened on Monday to cars and trams.')
  await button('Publish update').click()
  await expect(dialog.getByRole('button', { name: 'Send update' })).toBeDisabled()
  await note.fill('(Adds trams in paragraph 1)')
  await inspect(page, 'act-update')
  await dialog.getByRole('button', { name: 'Send update' }).click()
  await expect(standing).toContainText('Version 2')

  await lead.fill('The bridge opened on Tuesday to cars and trams.')
  await button('Correct').click()
  await expect(dialog.getByText('Nothing was changed')).toHaveCount(0)
  await note.fill('We were wrong.')
  await expect(dialog.getByText('Keep the word CORRECTION')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Release correction' })).toBeDisabled()
  await note.fill('CORRECTION: The bridge opened on Tuesday, not Monday.')
  await dialog.getByText('Tell readers too').click()
  const told = dialog.getByRole('textbox', { name: 'What readers are told' })
  await expect(told).toHaveValue('The bridge opened on Tuesday, not Monday.')
  await inspect(page, 'act-correct')
  await dialog.getByRole('button', { name: 'Release correction' }).click()
  await expect(standing).toContainText('Corrected')
  const words = page.getByRole('textbox', { name: 'Words of the note' })
  await expect(words).toHaveValue('The bridge opened on Tuesday, not Monday.')
  await words.scrollIntoViewIfNeeded()
  await inspect(page, 'notices')
  await button('Preview').click()
  await expect(
    page.frameLocator('iframe[title="Preview"]').getByText('The bridge opened on Tuesday, not'),
  ).toBeVisible()
  await inspect(page, 'notices-preview')
  await button('Preview').click()

  await button('Hold').click()
  await expect(note).toHaveValue(/^Please hold “Harbour bridge opens to traffic”\. There is some/)
  await expect(dialog.getByRole('button', { name: 'Hold story' })).toBeDisabled()
  await note.fill('Please hold. There is some doubt whether trams crossed.')
  await inspect(page, 'act-hold')
  await dialog.getByRole('button', { name: 'Hold story' }).click()
  await expect(standing).toContainText('Held')
  await button('Release').click()
  await note.fill('The story stands as released; the city confirmed the trams.')
  await inspect(page, 'act-release')
  await dialog.getByRole('button', { name: 'Release story' }).click()
  await expect(standing).toContainText('Version 5')

  await write(page, 'What is known of the harbour bridge')
  await button('Publish').click()
  await expect(standing).toContainText('Published')
  await page
    .getByRole('navigation', { name: 'Desk' })
    .getByRole('button', { name: 'Articles' })
    .click()
  await page.getByRole('row', { name: /Harbour bridge opens/ }).dblclick()
  await button('Kill').click()
  await expect(dialog.getByRole('button', { name: 'Kill story' })).toBeDisabled()
  await note.fill('There is no such bridge.')
  await dialog.getByRole('searchbox', { name: 'Story that replaces it' }).fill('known')
  await expect(dialog.getByRole('button', { name: 'What is known of' })).toBeVisible()
  const field = await dialog.getByRole('searchbox').boundingBox()
  const found = await dialog.getByRole('button', { name: 'What is known of' }).boundingBox()
  expect((found?.y ?? Infinity) - (field?.y ?? 0)).toBeLessThan(60)
  await inspect(page, 'act-kill-search')
  await dialog.getByRole('button', { name: 'What is known of the harbour bridge' }).click()
  await expect(note).toHaveValue(/There is no such bridge\.\nReplaced by “What is known/)
  await inspect(page, 'act-kill')
  await dialog.getByRole('button', { name: 'Kill story' }).click()
  await expect(standing).toContainText('Killed')
  await expect(button('Correct')).toHaveCount(0)
  await chooseMore(page, 'Write a corrective')
  await expect(parts(page).headline).toHaveValue('CORRECTIVE: Harbour bridge opens to traffic')
  await launched.close()

  const listed = (await deskJson('articles', folder)) as { articles: readonly Shown[] }
  const killed = listed.articles.find(({ state }) => state === 'killed')
  const whole = (await deskJson('show', folder, killed?.guid ?? '')) as Shown
  expect(whole).toMatchObject({
    pubStatus: 'canceled',
    version: 6,
    notices: [{ kind: 'correction', text: 'The bridge opened on Tuesday, not Monday.' }],
  })
  const corrective = listed.articles.find(({ state }) => state === 'draft')
  expect(await deskJson('show', folder, corrective?.guid ?? '')).toMatchObject({
    evolvedFrom: killed?.guid,
  })
})

test('a note to readers is on the exported page, under its headline', async () => {
  const { page } = launched
  const { button, dialog, note, standing } = parts(page)
  await write(page, 'Harbour bridge opens to traffic')
  await button('Publish').click()
  await expect(standing).toContainText('Published')
  await button('Correct').click()
  await note.fill('CORRECTION: It was <Tuesday>.')
  await dialog.getByText('Tell readers too').click()
  await dialog.getByRole('button', { name: 'Release correction' }).click()
  await expect(standing).toContainText('Corrected')
  await launched.close()
  const out = join(work, 'site')
  expect((await desk('export', folder, '--to', 'html', '--out', out)).code).toBe(0)
  const manifest = await readFile(join(out, 'manifest.json'), 'utf8')
  const { articles } = JSON.parse(manifest) as { articles: { file: string }[] }
  const html = await readFile(join(out, articles[0]?.file ?? ''), 'utf8')
  expect(pageText(html)).toMatch(/1 min read Correction \d\d:\d\d [\d.]+ It was <Tuesday>\./)
})

test('an embargo stops the story; a reason breaks it and stays in the history, with who gave it', async () => {
  test.setTimeout(120_000)
  const { page } = launched
  const { button, dialog, standing } = parts(page)
  await write(page, 'Budget is out')
  const until = page.getByRole('textbox', { name: 'Embargoed until' })
  await until.fill('18:00 25.11.2037')
  await until.press('Enter')
  await button('Publish').click()
  await expect(dialog).toHaveAccessibleName('Under embargo until 18:00 25.11.2037')
  const against = dialog.getByRole('button', { name: 'Publish now against the embargo' })
  await expect(against).toBeDisabled()
  await inspect(page, 'act-embargo')
  await dialog.getByRole('button', { name: 'Publish when the embargo ends' }).click()
  await expect(standing).toContainText('Scheduled 18:00 25 Nov 2037')
  await expect(standing).toContainText('Ready')
  // At that time the embargo will have ended, so nothing stops the story.
  await expect(page.getByRole('tab', { name: 'Checks 3' })).toBeVisible()
  await page.getByRole('region', { name: 'Publishing at a time' }).scrollIntoViewIfNeeded()
  await inspect(page, 'scheduled')
  await button('Articles').first().click()
  await expect(page.getByRole('row', { name: /Budget is out/ })).toContainText('Scheduled 18:00')
  await inspect(page, 'scheduled-row')
  await page.getByRole('row', { name: /Budget is out/ }).dblclick()
  await button('Publish').click()
  await dialog.getByRole('textbox', { name: /Why it goes out/ }).fill('The ministry published it.')
  await against.click()
  await expect(standing).toContainText('Published')
  await expect(standing).not.toContainText('Scheduled')
  await expect(page.getByRole('tab', { name: 'Checks 3' })).toBeVisible()
  await page.getByRole('tab', { name: 'Versions' }).click()
  const version = page.getByRole('list', { name: 'Versions' }).getByRole('listitem').first()
  await expect(version).toContainText('18:00 25.11.2037')
  await expect(version).toContainText('The ministry published it.')
  await inspect(page, 'embargo-override')
})

test('a story goes out at its time by itself; what was missed while closed waits for a person', async () => {
  test.setTimeout(120_000)
  const { page, userData } = launched
  await showSeconds(page)
  await write(page, 'On its time')
  await chooseMore(page, 'Publish at…')
  await inspect(page, 'act-schedule')
  await page.keyboard.press('Escape')
  await setTime(page, 4)
  await expect(parts(page).standing).toContainText('Scheduled')
  await expect(page.getByText('“On its time” was published at its time')).toBeVisible()
  await expect(parts(page).standing).toContainText('Published')

  await write(page, 'Missed and dropped')
  await setTime(page, 5)
  await write(page, 'Missed and published')
  await setTime(page, 5)
  await launched.app.close()
  await new Promise((resolve) => setTimeout(resolve, 6_000))
  launched = await launchApp({ desk: folder, userData })
  const again = launched.page
  const banner = again.getByRole('status').filter({ hasText: 'not published at' })
  await expect(banner).toContainText('2 stories')
  await expect(banner).toContainText('Missed and dropped')
  await inspect(again, 'missed')
  await banner.getByRole('button', { name: 'Publish “Missed and published” now' }).click()
  await expect(again.getByText('Published as version 1')).toBeVisible()
  await banner.getByRole('button', { name: 'Drop the time of “Missed and dropped”' }).click()
  await expect(banner).toBeHidden()
  await launched.close()
  const { articles } = (await deskJson('articles', folder)) as {
    articles: readonly { headline: string; state: string }[]
  }
  const states = articles.map(({ headline, state }) => [headline, state])
  expect(Object.fromEntries(states)).toEqual({
    'On its time': 'published',
    'Missed and published': 'published',
    'Missed and dropped': 'ready',
  })
})

test('a check leads to what it found, also to a weekday in the middle of the body', async () => {
  const { page } = launched
  await write(page, 'Harbour bridge opens to traffic')
  const body = page.getByRole('textbox', { name: 'Body' })
  await body.click()
  await page.keyboard.type(' It opened on Friday, 24 November 2026.')
  await page.getByRole('tab', { name: 'Checks' }).click()
  await page.getByRole('button', { name: /Friday, 24 November 2026/ }).click()
  await expect
    .poll(() => page.evaluate(() => String(window.getSelection())))
    .toBe('Friday, 24 November 2026')
  await expect(body).toBeFocused()
})
