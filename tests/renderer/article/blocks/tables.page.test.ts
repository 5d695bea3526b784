import { describe, expect, it } from 'vitest'

import { editorStage } from '../../../support/editor-stage.ts'
import { inspect } from '../../../support/inspect.ts'

describe('a table in a story', () => {
  const { page, openNew, write, paste, saved, onDisk, press } = editorStage()
  const rows = () => page().locator('.body-text tr')
  const item = (name: string) => page().locator('[role^=menuitem]').filter({ hasText: name })
  const cells = () => page().locator('.body-text').locator('td, th').allTextContents()

  async function chooseOfTable(name: string): Promise<void> {
    // Nothing under the pointer takes the menu's focus.
    await page().mouse.move(2, 2)
    await press('Control+Shift+M')
    await item('Table').press('ArrowRight')
    await item(name).press('Enter')
    await page().locator('.body-text:focus').waitFor()
  }

  const patience = { timeout: 10_000 }
  const small =
    '<table><tr><th>Порт</th><th>Судна</th></tr><tr><td>Рені</td><td>7</td></tr></table>'

  it('is walked by Tab and Shift+Tab, and Tab in its last cell adds a row', async () => {
    await openNew()
    await write('')
    await paste({ 'text/html': small })
    await page().locator('.body-text th').first().click()
    await press('End', 'Tab')
    await page().keyboard.type('а')
    await press('Shift+Tab')
    await page().keyboard.type('б')
    await press('Tab', 'Tab', 'Tab')
    expect(await rows().count()).toBe(2)
    await press('Tab')
    expect(await rows().count()).toBe(3)
    await page().keyboard.type('в')
    await expect.poll(cells, patience).toEqual(['б', 'а', 'Рені', '7', 'в', ''])
  })

  it('gets rows, columns and a header row, and goes, all by keyboard', async () => {
    const desk = await openNew()
    await write('Before')
    await paste({ 'text/html': small })
    await page().locator('.body-text td').first().click()
    await chooseOfTable('Row above')
    await expect.poll(() => rows().count(), patience).toBe(3)
    await chooseOfTable('Column after')
    await expect.poll(async () => (await cells()).length, patience).toBe(9)
    await chooseOfTable('Delete row')
    await chooseOfTable('Delete column')
    await expect.poll(async () => (await cells()).length, patience).toBe(4)
    await chooseOfTable('Header row')
    await expect.poll(() => page().locator('.body-text th').count(), patience).toBe(0)
    await chooseOfTable('Delete table')
    await rows().first().waitFor({ state: 'detached' })
    await saved()
    const [article] = await onDisk(desk)
    expect(article?.content.body.content?.map(({ type }) => type)).toEqual(['paragraph'])
  })

  it('is left by the arrow keys where it begins and ends the story', async () => {
    const desk = await openNew()
    await write('')
    await paste({ 'text/html': small })
    await page().locator('.body-text th').first().click()
    await press('Home', 'ArrowUp')
    await page().keyboard.type('Before')
    await page().locator('.body-text td').last().click()
    await press('End', 'ArrowDown')
    await page().keyboard.type('After')
    await saved()
    const [article] = await onDisk(desk)
    const content = article?.content.body.content ?? []
    expect(content.map(({ type }) => type)).toEqual(['paragraph', 'table', 'paragraph'])
    expect(content.at(-1)?.content?.[0]?.text).toBe('After')
  })

  it('has a menu without fault', async () => {
    await openNew()
    await write('')
    await paste({ 'text/html': small })
    await page().locator('.body-text td').first().click()
    // Nothing under the pointer takes the menu's focus.
    await page().mouse.move(2, 2)
    await press('Control+Shift+M')
    await item('Table').press('ArrowRight')
    await item('Row above').waitFor()
    await inspect(page(), 'table-menu')
  })
})
