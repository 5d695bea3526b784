import type { Page } from '@playwright/test'

const mostIndexingMs = 900_000

/** Waits until words are found in every article: the first start makes the index. */
export async function untilIndexed(page: Page): Promise<void> {
  const box = page.getByRole('searchbox', { name: 'Search articles' })
  await box.fill('the')
  const note = page.locator('.search-note p.tabular')
  await page.locator('.library-row mark').first().waitFor({ timeout: mostIndexingMs })
  await note.waitFor({ state: 'hidden', timeout: mostIndexingMs })
  await box.fill('')
}
