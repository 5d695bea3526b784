import { describe, expect, it } from 'vitest'

import { editorStage } from '../../support/editor-stage.ts'

describe('undo, after the article was left', () => {
  const { page, field, button, openNew, write, saved } = editorStage()
  const byline = () => page().getByRole('combobox', { name: 'Byline' })

  async function leaveAndReopen(headline: RegExp): Promise<void> {
    await saved()
    await button('Articles').last().click()
    await page().getByRole('row', { name: headline }).waitFor()
    await page().getByRole('grid').press('Home')
    await page().keyboard.press('Enter')
    await field('Headline').waitFor()
  }

  it('takes back what was typed in the body before, and redo brings it again', async () => {
    await openNew()
    await page().keyboard.type('Ferries sail again')
    await write('The first boat left at dawn.')
    await leaveAndReopen(/Ferries sail again/)
    await field('Body').click()
    await page().keyboard.press('Control+z')
    await expect.poll(() => field('Body').innerText()).not.toContain('dawn')
    await saved()
    await leaveAndReopen(/Ferries sail again/)
    await field('Body').click()
    await page().keyboard.press('Control+Shift+z')
    await expect.poll(() => field('Body').innerText()).toContain('dawn')
    await saved()
  })

  it('takes back the last words of a headline and of a byline', async () => {
    await openNew()
    await field('Headline').fill('Ferries sail')
    await field('Headline').fill('Ferries sail again')
    await byline().fill('By Olha')
    await leaveAndReopen(/Ferries sail again/)
    await field('Headline').focus()
    await page().keyboard.press('Control+z')
    expect(await field('Headline').inputValue()).toBe('Ferries sail')
    await byline().focus()
    await page().keyboard.press('Control+z')
    expect(await byline().inputValue()).toBe('')
    await saved()
  })

  it('the caret and the place in the text are where they were', async () => {
    await openNew()
    await page().keyboard.type('Ferries sail again')
    await field('Body').click()
    for (let line = 0; line < 40; line += 1) {
      await page().keyboard.insertText(`Line ${line}.`)
      await page().keyboard.press('Enter')
    }
    await page().keyboard.insertText('The end')
    const scroller = page().locator('.manuscript-scroll')
    const before = await scroller.evaluate(({ scrollTop }) => scrollTop)
    expect(before).toBeGreaterThan(300)
    await leaveAndReopen(/Ferries sail again/)
    await expect.poll(() => scroller.evaluate(({ scrollTop }) => scrollTop)).toBe(before)
    await page().keyboard.type(' is here.')
    expect(await field('Body').innerText()).toMatch(/The end is here\.\s*$/)
    await saved()
  })
})
