import AxeBuilder from '@axe-core/playwright'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { editorStage } from '../../support/editor-stage.ts'

describe('templates and short forms', () => {
  const { page, field, button, openNew, write, saved, choose } = editorStage()

  async function inspect(name: string): Promise<void> {
    const folder = process.env['WIREDESK_PICTURES']
    for (const colorScheme of ['light', 'dark'] as const) {
      await page().emulateMedia({ colorScheme })
      await page().waitForTimeout(250)
      if (folder !== undefined) {
        await mkdir(folder, { recursive: true })
        await page().screenshot({ path: join(folder, `${name}-${colorScheme}.png`) })
      }
      const { violations } = await new AxeBuilder({ page: page() }).setLegacyMode(true).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    }
  }

  it('a story becomes a template, and a new one begins as it', async () => {
    await openNew()
    await field('Headline').fill('Weather for Wednesday')
    await field('Slugline').fill('WEATHER-DAILY')
    await write('Temperatures will')
    await choose('article.saveTemplate')
    const asking = page().getByRole('dialog', { name: 'Save as template' })
    await asking.waitFor()
    await inspect('save-template')
    await asking.getByRole('textbox').fill('Daily weather')
    await asking.getByRole('button', { name: 'Save template' }).click()
    await page().getByText('Saved as the template “Daily weather”').waitFor()
    await choose('article.fromTemplate')
    const list = page().getByRole('list', { name: 'New from template' })
    await list.waitFor()
    await inspect('templates')
    await list.getByRole('button', { name: /^Daily weather/ }).click()
    await expect.poll(() => field('Slugline').inputValue()).toBe('WEATHER-DAILY')
    await page().getByRole('dialog').waitFor({ state: 'detached' })
    await choose('article.fromTemplate')
    await button('Remove Daily weather').click()
    await page().getByText('No templates yet').waitFor()
    await inspect('templates-none')
    await page().getByRole('button', { name: 'Undo' }).last().click()
    await list.getByRole('button', { name: /^Daily weather/ }).waitFor()
  })

  it('a short form becomes its long one in headline and body, in its language, and undo knows both', async () => {
    await openNew()
    await button('Settings').last().click()
    await field('Short, as UN*').fill('UN*')
    await field('Long, as United Nations').fill('United Nations')
    await button('Add short form').click()
    await field('What UN* becomes').waitFor()
    await inspect('short-forms')
    await button('Articles').last().click()
    await page().getByRole('grid').press('Home')
    await page().keyboard.press('Enter')
    await field('Headline').click()
    await page().keyboard.type('The UN* votes')
    await expect.poll(() => field('Headline').inputValue()).toBe('The United Nations votes')
    await write('The UN* voted. A FUN* day.')
    await expect
      .poll(() => field('Body').innerText())
      .toContain('The United Nations voted. A FUN* day.')
    await saved()
    await page().keyboard.press('Enter')
    await page().keyboard.type('UN* ')
    await expect.poll(() => field('Body').innerText()).toMatch(/day\.\s+United Nations/)
    await page().keyboard.press('Control+z')
    await expect.poll(() => field('Body').innerText()).toMatch(/day\.\s+UN\*/)
    await page().getByRole('combobox', { name: 'Language' }).selectOption('uk')
    await field('Body').click()
    await page().keyboard.press('Control+End')
    await page().keyboard.type('а UN* б')
    await expect.poll(() => field('Body').innerText()).toContain('а UN* б')
  })
})
