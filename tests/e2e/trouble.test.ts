import { expect, test } from '@playwright/test'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { desk, deskJson } from '../support/command-line.ts'
import { launchApp } from '../support/launch-app.ts'
import { makeSeedDesk, seedFolder } from '../support/seed-desk.ts'
import { aSmallDisk, canMount, needsMount, type SmallDisk } from '../support/small-disk.ts'

let work = ''
let disk: SmallDisk | null = null

test.beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'wiredesk-trouble-'))
})

test.afterEach(async () => {
  await disk?.remove()
  disk = null
  await rm(work, { recursive: true, force: true })
})

test('a folder that is no desk is named, in the terminal and in the window', async () => {
  await mkdir(join(work, 'holiday photos'))
  const answer = await desk('articles', join(work, 'holiday photos'))
  expect(answer.code).toBe(1)
  expect(answer.err).toMatch(/holiday photos is not a desk/)
  const { page, close } = await launchApp({ desk: join(work, 'holiday photos') })
  await expect(page.getByText(/holiday photos is not a desk/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Open a desk' })).toBeVisible()
  await close()
})

test('a damaged article is set aside and shown, its last release stands in for it, and the rest of the desk opens', async () => {
  const folder = join(work, 'desk')
  await makeSeedDesk(folder)
  const { articles } = (await deskJson('articles', folder)) as { articles: { guid: string }[] }
  const report = (await deskJson('check', folder)) as { articles: number }
  expect([articles.length, report.articles]).toEqual([25, 25])
  const { createHash } = await import('node:crypto')
  const stem = createHash('sha256')
    .update(articles[3]?.guid ?? '')
    .digest('hex')
    .slice(0, 32)
  const path = join(folder, 'articles', stem.slice(0, 2), `${stem}.json`)
  const bytes = await readFile(path)
  await writeFile(path, bytes.subarray(0, bytes.length - 40))
  await rm(join(folder, 'catalog.jsonl'))
  expect((await desk('check', folder)).code).toBe(1)
  const { page, close } = await launchApp({ desk: folder })
  await expect(page.getByText('25 articles')).toBeVisible()
  await expect(page.getByText(/set aside|damaged/i).first()).toBeVisible()
  await close()
  expect(await readFile(join(folder, 'damaged', `${stem}.json`))).toEqual(
    bytes.subarray(0, bytes.length - 40),
  )
})

test('an import that fills the disk says so, and what came in before is whole', async () => {
  test.skip(!canMount, needsMount)
  disk = await aSmallDisk('600k')
  const folder = join(disk.folder, 'desk')
  expect((await desk('create', folder, '--name', 'Small desk')).code).toBe(0)
  const line = (await readFile(join(seedFolder, 'wire.ninjs.jsonl'), 'utf8')).split('\n')[0] ?? ''
  const lines = Array.from({ length: 600 }, (_, at) => line.replace('wire/001', `wire/many-${at}`))
  await writeFile(join(work, 'many.jsonl'), lines.join('\n'))
  const answer = await desk('import', folder, join(work, 'many.jsonl'))
  expect(answer.code).toBe(1)
  expect(answer.err).toMatch(/The disk is full/)
  expect(await deskJson('check', folder)).toMatchObject({ ok: true })
})

test('typing on a full disk keeps every word in the window and saves when there is room again', async () => {
  test.skip(!canMount, needsMount)
  disk = await aSmallDisk('400k')
  const folder = join(disk.folder, 'desk')
  await desk('create', folder, '--name', 'Small desk')
  const { page, close } = await launchApp({ desk: folder })
  await page.getByRole('button', { name: 'New article' }).first().click()
  await page.getByRole('textbox', { name: 'Headline' }).fill('Power is back')
  const state = page.getByRole('status', { name: 'Save state' })
  await expect(state).toHaveText('Saved')
  await writeFile(join(disk.folder, 'filler'), Buffer.alloc(1 << 20)).catch(() => undefined)
  const body = page.getByRole('textbox', { name: 'Body' })
  await body.click()
  await page.keyboard.insertText('Every word of this must stay. '.repeat(200))
  await expect(state).toContainText(/Not saved.*disk is full/i, { timeout: 15_000 })
  await expect(body).toContainText('Every word of this must stay.')
  await rm(join(disk.folder, 'filler'))
  await page.getByRole('button', { name: /Retry|Try again/ }).click()
  await expect(state).toHaveText('Saved', { timeout: 15_000 })
  await close()
  const { articles } = (await deskJson('articles', folder)) as { articles: { guid: string }[] }
  const shown = (await deskJson('show', folder, articles[0]?.guid ?? '')) as { text: string }
  expect(shown.text.match(/must stay/g)).toHaveLength(200)
})

test('a desk on a read-only disk opens to be read, and says so', async () => {
  test.skip(!canMount, needsMount)
  disk = await aSmallDisk('4m')
  const folder = join(disk.folder, 'desk')
  await makeSeedDesk(folder)
  disk.makeReadOnly()
  const refused = await desk('list', folder, 'hot', '--launch')
  expect(refused.code).toBe(1)
  expect(refused.err).toMatch(/may not write to/)
  expect(await deskJson('articles', folder)).toMatchObject({ total: 25 })
  const { page, close } = await launchApp({ desk: folder })
  await expect(page.getByText('25 articles')).toBeVisible()
  await expect(page.getByText(/folder may not be written to/).first()).toBeVisible()
  await close()
})

test('a desk that another window has open is read-only, and says so', async () => {
  const folder = join(work, 'desk')
  await makeSeedDesk(folder)
  const first = await launchApp({ desk: folder })
  await expect(first.page.getByText('25 articles')).toBeVisible()
  const second = await launchApp({ desk: folder })
  await expect(second.page.getByText('25 articles')).toBeVisible()
  await expect(second.page.getByText(/open elsewhere/i).first()).toBeVisible()
  await expect(first.page.getByText(/open elsewhere/i)).toHaveCount(0)
  await second.close()
  await first.close()
})
