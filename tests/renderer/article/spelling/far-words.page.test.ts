import type { Locator } from 'playwright'
import { describe, expect, it } from 'vitest'

import { aSpeller } from '../../../support/a-speller.ts'
import { editorStage } from '../../../support/editor-stage.ts'

const paragraphs = 80

describe('misspelt words of a long story', () => {
  const { page, field, openNew, press, write, paste } = editorStage({ speller: aSpeller() })
  const marks = (): Locator => page().locator('.body-text .misspelt')

  /** Writes so many paragraphs, in some of them a word that is none. */
  async function writeLong(wrong: (at: number) => string): Promise<void> {
    await write('x')
    await page().keyboard.press('Control+a')
    const lines = Array.from({ length: paragraphs }, (_, at) => `<p>We saw a ${wrong(at)} day.</p>`)
    await paste({ 'text/html': lines.join('') })
    await expect.poll(() => field('Body').locator('p').count()).toBe(paragraphs)
  }

  it('are found by key however far away, and around the end', async () => {
    await openNew()
    await writeLong((at) => ({ 3: 'wrold', [paragraphs - 2]: 'goverment' })[at] ?? 'long')
    const menu = (word: string): Locator =>
      page().getByRole('menu', { name: `Spelling of “${word}”` })
    await field('Body').locator('p').nth(10).click()
    await expect.poll(() => marks().allInnerTexts()).toEqual(['wrold'])
    // What is out of sight is judged too, a moment later.
    await page().waitForTimeout(1_500)
    await page().keyboard.press('Control+;')
    await menu('goverment').waitFor()
    await page().keyboard.press('Escape')
    await expect
      .poll(() => field('Body').evaluate((body) => body === document.activeElement))
      .toBe(true)
    await press('Control+End')
    await page().keyboard.press('Control+;')
    await menu('wrold').waitFor()
  })

  it('are marked in all that a taller window shows', async () => {
    await openNew({ viewport: { width: 1280, height: 500 } })
    await writeLong(() => 'wrold')
    await page().keyboard.press('Control+Home')
    await expect.poll(() => marks().count()).toBeGreaterThan(5)
    await expect.poll(() => marks().count()).toBeLessThan(40)
    await page().setViewportSize({ width: 1280, height: 2_400 })
    const line = field('Body').locator('p').nth(40)
    expect((await line.boundingBox())?.y).toBeLessThan(2_300)
    await expect.poll(() => line.locator('.misspelt').count()).toBe(1)
  })
})
