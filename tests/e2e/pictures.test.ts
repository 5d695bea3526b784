import { expect, test, type Page } from '@playwright/test'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { launchApp } from '../support/launch-app.ts'

// `npm run pictures` puts the README's where they stand; every other run takes them aside.
const isForReadme = process.env['WIREDESK_PICTURES'] === 'readme'
const folder = fileURLToPath(
  new URL(isForReadme ? '../../docs/pictures/' : '../../test-results/pictures/', import.meta.url),
)
const sizes = isForReadme
  ? [[1280, 800]]
  : [
      [1280, 800],
      [1920, 1080],
      [900, 700],
    ]

async function go(page: Page, screen: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Desk' }).getByRole('button', { name: screen }).click()
}

test('every screen is shown with the sample desk, in light and dark', async () => {
  test.setTimeout(240_000)
  await mkdir(folder, { recursive: true })
  const userData = await mkdtemp(join(tmpdir(), 'wiredesk-pictures-'))
  const { app, page, close } = await launchApp({ userData })

  async function take(name: string): Promise<void> {
    for (const [width = 1280, height = 800] of sizes) {
      await app.evaluate(
        ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setSize(w, h),
        [width, height] as const,
      )
      for (const theme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: theme })
        await page.waitForTimeout(400)
        const size = sizes.length === 1 ? '' : `-${width}`
        await page.screenshot({ path: join(folder, `${name}-${theme}${size}.png`) })
      }
    }
  }

  await expect(page.getByRole('button', { name: 'Open the sample desk' })).toBeVisible()
  await take('welcome')
  await page.getByRole('button', { name: 'Open the sample desk' }).click()
  await expect(page.getByRole('button', { name: 'New article' }).first()).toBeVisible()
  await page.waitForTimeout(800)
  await take('articles')
  await page.getByRole('row').nth(2).dblclick()
  await expect(page.getByRole('textbox', { name: 'Headline' })).toBeVisible()
  await take('editor')
  for (const screen of ['Homepage', 'Tags', 'Export', 'Settings']) {
    await go(page, screen)
    await page.waitForTimeout(600)
    await take(screen.toLowerCase())
  }
  await close()
  await rm(userData, { recursive: true, force: true })
})
