import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { photoPath } from '../support/a-photo.ts'
import { desk } from '../support/command-line.ts'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'

const caption = 'Черга до порома в Чорноморську.'
const credit = 'Іван Ґонта / Укрінформ'

let work = ''
let launched: LaunchedApp

test.beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'wiredesk-editor-pictures-'))
  const folder = join(work, 'desk')
  expect((await desk('create', folder, '--name', 'Harbour')).code).toBe(0)
  launched = await launchApp({ desk: folder })
})

test.afterEach(async () => {
  await launched.close()
  await rm(work, { recursive: true, force: true })
})

/** Drops files of this disk, as a file manager does. */
async function dropFiles(page: Page, onto: Locator, files: readonly string[]): Promise<void> {
  await onto.scrollIntoViewIfNeeded()
  const box = await onto.boundingBox()
  if (box === null) throw new Error('nowhere to drop')
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [...files], dragOperationsMask: 1 }
  const place = { x: box.x + 30, y: box.y + box.height / 2, data }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...place })
  }
}

/** Has axe look in both themes, and leaves pictures for a person to look at where one asked. */
async function inspect(page: Page, name: string): Promise<void> {
  const folder = process.env['WIREDESK_PICTURES']
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme })
    await page.waitForTimeout(300)
    if (folder !== undefined) {
      await mkdir(folder, { recursive: true })
      await page.screenshot({ path: join(folder, `${name}-${theme}.png`) })
    }
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual(
      [],
    )
  }
}

test('pictures are dropped, pasted and chosen; their files caption and credit them, and an editor describes them', async () => {
  test.setTimeout(120_000)
  const { app, page } = launched
  const body = page.getByRole('textbox', { name: 'Body' })
  const lead = page.getByRole('figure', { name: 'Lead image' })
  const inBody = body.getByRole('textbox', { name: 'Caption' })
  await page.getByRole('button', { name: 'New article' }).first().click()
  await page.getByRole('textbox', { name: 'Headline' }).fill('Ferries sail again')
  await body.click()
  await page.keyboard.type('The first boat left at dawn.')

  await dropFiles(page, lead, [photoPath('iptc-utf8.jpg')])
  await expect(lead.getByRole('textbox', { name: 'Caption' })).toHaveValue(caption)
  await expect(lead.getByRole('textbox', { name: 'Credit' })).toHaveValue(credit)
  await expect(lead.getByRole('textbox', { name: 'Alt text' })).toHaveValue('')
  await expect.poll(() => pixelsOf(lead.locator('img'))).toBe(240)

  await dropFiles(page, body.getByText('The first boat'), [
    photoPath('agency-xmp.jpg'),
    photoPath('iptc-utf8.jpg'),
  ])
  await expect(inBody).toHaveCount(2)
  await expect(body.getByRole('textbox', { name: 'Alt text' }).first()).toHaveValue(
    'Білий пором біля причалу',
  )
  await expect(inBody.nth(1)).toHaveValue(caption)

  await app.evaluate(({ clipboard, nativeImage }, path) => {
    // The types are of a newer Electron than the oldest we run on.
    const image = nativeImage.createFromPath(path)
    const writer = clipboard as unknown as { writeImage: (picture: typeof image) => void }
    writer.writeImage.call(clipboard, image)
  }, photoPath('bare.jpg'))
  await body.getByText('The first boat').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Control+v')
  await expect(inBody).toHaveCount(3)

  await app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths })
    },
    [photoPath('README.md'), photoPath('words.webp'), photoPath('words.png')],
  )
  await page.getByRole('button', { name: 'Insert pictures' }).click()
  await expect(inBody).toHaveCount(5)
  await expect(page.getByText(/^README.md: That file is not a picture/)).toBeVisible()
  for (const picture of await body.locator('img[src^="wiredesk-media:"]').all()) {
    await picture.scrollIntoViewIfNeeded()
    await expect.poll(() => pixelsOf(picture)).toBeGreaterThan(100)
  }
  await inspect(page, 'editor-pictures-body')

  await page.getByRole('tab', { name: 'Checks' }).click()
  const checks = page.getByRole('tabpanel')
  await expect(checks.getByText('A picture in the body lacks an alt text')).toBeVisible()
  await expect(checks.getByText('The lead image lacks an alt text')).toBeVisible()
  await lead.getByRole('textbox', { name: 'Alt text' }).fill('Cars queue at a ferry port')
  await expect(checks.getByText('The lead image lacks an alt text')).toBeHidden()
  await lead.scrollIntoViewIfNeeded()
  await inspect(page, 'editor-pictures-lead')
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Saved')
})

function pixelsOf(image: Locator): Promise<number> {
  return image.evaluate((element) => Reflect.get(element, 'naturalWidth') as number)
}
