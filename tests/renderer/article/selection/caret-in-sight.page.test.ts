import type { Page } from 'playwright'
import { expect, it } from 'vitest'

import { aSeededDesk } from '../../../support/a-seeded-desk.ts'
import { openRealPage } from '../../../support/real-page.ts'

let page: Page

/** How far the caret stands inside what is seen of the text, above and below. */
function roomAround(): Promise<{ readonly above: number; readonly below: number }> {
  return page.evaluate(() => {
    const { focusNode } = getSelection() ?? {}
    const line = focusNode instanceof Element ? focusNode : focusNode?.parentElement
    const caret = line?.getBoundingClientRect()
    const seen = document.querySelector('.manuscript-scroll')?.getBoundingClientRect()
    if (!caret || !seen) throw new Error('no caret is in a text')
    return { above: caret.top - seen.top, below: seen.bottom - caret.bottom }
  })
}

it('whoever writes on below the window’s foot, or goes back above its top, sees what is typed', async () => {
  ;({ page } = await openRealPage({ desk: await aSeededDesk() }))
  await page.getByRole('row').nth(1).click()
  const body = page.getByRole('textbox', { name: 'Body', exact: true })
  await body.click()
  await page.keyboard.press('Control+End')
  for (let line = 0; line < 40; line += 1) {
    await page.keyboard.press('Enter')
    await page.keyboard.type('a')
  }
  await expect.poll(async () => (await roomAround()).below).toBeGreaterThan(0)
  expect((await roomAround()).above).toBeGreaterThan(0)
  for (let line = 0; line < 35; line += 1) await page.keyboard.press('ArrowUp')
  await page.keyboard.type('b')
  await expect.poll(async () => (await roomAround()).above).toBeGreaterThan(0)
  expect((await roomAround()).below).toBeGreaterThan(0)
})
