import { expect, test, type Page } from '@playwright/test'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { desk, deskJson } from '../support/command-line.ts'
import { inspect } from '../support/inspect.ts'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'

let work = ''
let folder = ''
let launched: LaunchedApp

/** Stories of a wire, each with the tags that it came with. */
const wire: Readonly<Record<string, readonly string[]>> = {
  'Ferries sail again': ['Порт', 'Одеса'],
  'Grain leaves on time': ['порти', 'Одеса', 'Порт'],
  'Cranes are mended': ['порти'],
  'Snow on the way': ['Weather'],
}

test.beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'wiredesk-tags-'))
  folder = join(work, 'desk')
  expect((await desk('create', folder, '--name', 'Harbour')).code).toBe(0)
  const items = Object.entries(wire).map(([headline, tags], number) => ({
    uri: `tag:test,2026:${number}`,
    version: '1',
    headlines: [{ value: headline }],
    bodies: [{ contentType: 'text/html', value: `<p>${headline}, the city said.</p>` }],
    subjects: tags.map((name) => ({ name, rel: 'about' })),
    versionCreated: `2026-11-2${number}T12:00:00+02:00`,
  }))
  const path = join(work, 'wire.jsonl')
  await writeFile(path, items.map((item) => JSON.stringify(item)).join('\n'))
  expect((await desk('import', folder, path)).code).toBe(0)
  launched = await launchApp({ desk: folder })
})

test.afterEach(async () => {
  await launched.close()
  await rm(work, { recursive: true, force: true })
})

/** The headlines that the command line finds while the app has the desk open. */
async function tagged(name: string): Promise<readonly string[]> {
  type Found = { readonly articles: readonly { readonly headline: string }[] }
  const found = (await deskJson('articles', folder, `tag:${name}`)) as Found
  return found.articles.map(({ headline }) => headline).sort()
}

async function goToTags(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Desk' }).getByRole('button', { name: 'Tags' }).click()
  await expect(page.getByRole('row', { name: /Weather/ })).toBeVisible()
}

test('two spellings become one tag by M and Enter, every story follows, and one undo brings both back', async () => {
  const { page } = launched
  await goToTags(page)
  await page.getByRole('row', { name: /порти/ }).click()
  await expect(page.getByRole('heading', { name: 'Looks like 1 other' })).toBeVisible()
  await page.getByRole('row', { name: /порти/ }).focus()
  await page.keyboard.press('m')
  const dialog = page.getByRole('dialog', { name: 'Merge two tags' })
  await expect(dialog).toContainText(
    '2 articles carry it: “Cranes are mended”, “Grain leaves on time”',
  )
  await expect(dialog).toContainText('1 of them carries both and keeps one.')
  await expect(dialog).toContainText('Readers have all of them with the tag.')
  await inspect(page, 'tags-merge-asked')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByText('Merged “порти” into “Порт”, in 2 articles.')).toBeVisible()
  await expect(page.getByRole('row', { name: /порти/ })).toHaveText(/Порт\s*порти/)
  const all = ['Cranes are mended', 'Ferries sail again', 'Grain leaves on time']
  expect(await tagged('порти')).toEqual(all)
  expect(await tagged('Порт')).toEqual(all)

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('row', { name: /порти/ })).toBeVisible()
  expect(await tagged('порти')).toEqual(['Cranes are mended', 'Grain leaves on time'])
  expect(await tagged('Порт')).toEqual(['Ferries sail again', 'Grain leaves on time'])
})

test('what looks alike and is not the same is remembered', async () => {
  const { page } = launched
  await goToTags(page)
  await expect(page.getByText('Look-alikes (2)')).toBeVisible()
  await page.getByRole('row', { name: /порти/ }).click()
  await page.getByRole('button', { name: 'Not the same as Порт' }).click()
  await expect(page.getByText(/Look-alikes/)).toBeHidden()
  await launched.close()
  launched = await launchApp({ desk: folder })
  await goToTags(launched.page)
  await expect(launched.page.getByText(/Look-alikes/)).toBeHidden()
})

test('a tag’s page changes all that is known of it at once, and each change is taken back', async () => {
  const { page } = launched
  await goToTags(page)
  await page.getByRole('row', { name: /Одеса/ }).click()
  await page.getByRole('combobox', { name: 'Kind' }).last().selectOption('place')
  await expect(page.getByRole('row', { name: /Одеса/ })).toContainText('Place')
  await page.getByRole('textbox', { name: 'Add aliases' }).fill('Odesa, #Odessa, одеса')
  await page.keyboard.press('Enter')
  const aliases = page.getByRole('list', { name: 'Aliases' }).getByRole('listitem')
  await expect(aliases).toHaveText(['Odesa', 'Odessa'])
  expect(await tagged('odessa')).toHaveLength(2)
  await page.getByRole('textbox', { name: 'Note' }).fill('The city, not the region')
  await page.getByRole('textbox', { name: 'Address' }).focus()
  await page.getByRole('button', { name: 'Make Odessa a tag of its own' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Make a tag' }).click()
  await expect(page.getByRole('region', { name: 'Tag Odessa' })).toBeVisible()
  expect(await tagged('odessa')).toEqual([])
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await page.getByRole('row', { name: /Одеса/ }).click()
  await expect(aliases).toHaveText(['Odesa', 'Odessa'])
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('The city, not the region')
  await inspect(page, 'tags-changed')
})

test('a tag is given its Media Topic by keyboard, from the list that the app brings along', async () => {
  const { page } = launched
  await goToTags(page)
  await page.getByRole('row', { name: /Weather/ }).click()
  await page.getByRole('combobox', { name: 'Media Topic' }).focus()
  await page.keyboard.type('fore weather')
  const offers = page.getByRole('listbox', { name: 'Media Topic' })
  await expect(offers.getByRole('option')).toHaveText(['weather forecastmedtop:20001128weather'])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row', { name: /Weather/ })).toContainText('weather forecast')
  await expect(page.getByText('weather › weather forecast · medtop:20001128')).toBeVisible()
  await inspect(page, 'tags-topic')
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(page.getByRole('combobox', { name: 'Media Topic' })).toHaveValue('')
})

test('tags are put on many stories and taken off by keyboard alone', async () => {
  const { page } = launched
  await goToTags(page)
  await page.getByRole('row', { name: /Одеса/ }).click()
  await page.getByRole('button', { name: 'Change their tags…' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Tags of several articles' })
  await expect(dialog).toContainText('2 articles are chosen.')
  await dialog.getByRole('combobox', { name: 'Tag', exact: true }).focus()
  await page.keyboard.type('Harbour life')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('list', { name: 'Chosen tags' })).toHaveText('Harbour life')
  await expect(dialog).toContainText('2 articles change')
  await inspect(page, 'tags-bulk-asked')
  await dialog.getByRole('button', { name: 'Add to 2 articles' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Added to 2 articles.')).toBeVisible()
  expect(await tagged('"Harbour life"')).toEqual(['Ferries sail again', 'Grain leaves on time'])
  expect(await tagged('Порт')).toHaveLength(2)
  await page.getByRole('button', { name: 'Undo' }).last().focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Taken back.')).toBeVisible()
  expect(await tagged('"Harbour life"')).toEqual([])
})

test('a tag is deleted by keyboard, after what that changes was shown, and comes back', async () => {
  const { page } = launched
  await goToTags(page)
  await page.getByRole('row', { name: /Weather/ }).click()
  await page.getByRole('row', { name: /Weather/ }).focus()
  await page.keyboard.press('Delete')
  const dialog = page.getByRole('alertdialog', { name: 'Delete the tag “Weather”?' })
  await expect(dialog).toContainText('1 article carries it: “Snow on the way”.')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Deleted the tag “Weather”, removed from 1 article.')).toBeVisible()
  expect(await tagged('Weather')).toEqual([])
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('row', { name: /Weather/ })).toBeVisible()
  expect(await tagged('Weather')).toEqual(['Snow on the way'])
})
