import { describe, expect, it } from 'vitest'

import { editorStage } from '../../support/editor-stage.ts'
import { inspect } from '../../support/inspect.ts'

describe('a story’s details', () => {
  const { page, field, button, openNew, saved } = editorStage()
  const byline = () => page().getByRole('combobox', { name: 'Byline' })

  it('the dateline follows place, source and language until somebody writes it', async () => {
    await openNew()
    await field('Written in').fill('Kyiv')
    expect(await field('Dateline').inputValue()).toMatch(/^KYIV, [A-Z][a-z]{2} \d{1,2} \(.+\)$/)
    await page().getByRole('combobox', { name: 'Language' }).selectOption('uk')
    await field('Source').fill('Укрінформ')
    expect(await field('Dateline').inputValue()).toMatch(/^KYIV, \d{1,2} [а-яіїє]+ \(Укрінформ\)$/)
    await field('Dateline').fill('КИЇВ, вчора')
    await field('Written in').fill('Одеса')
    expect(await field('Dateline').inputValue()).toBe('КИЇВ, вчора')
    await saved()
  })

  it('a byline offers the people of the desk and takes any other words', async () => {
    await openNew()
    await button('Settings').last().click()
    for (const name of ['Olena Kovalenko', 'Andrii Melnyk']) {
      await field('Name of another person').fill(name)
      await button('Add person').click()
      await field(`Name of ${name}`).waitFor()
    }
    await inspect(page(), 'settings-people')
    await button('Articles').last().click()
    await page().getByRole('grid').press('Home')
    await page().keyboard.press('Enter')
    await byline().pressSequentially('By ole')
    await page().getByRole('option', { name: 'By Olena Kovalenko' }).waitFor()
    await byline().press('ArrowDown')
    await byline().press('Enter')
    expect(await byline().inputValue()).toBe('By Olena Kovalenko')
    await byline().fill('By the night desk')
    await byline().press('Tab')
    await inspect(page(), 'byline')
    expect(await byline().inputValue()).toBe('By the night desk')
    await saved()
  })

  it('what is longer than its limit is marked and counted, and never cut', async () => {
    await openNew()
    const headline =
      'Міст через Дніпро відкрили для руху після трьох років ремонту, повідомили в мерії'
    await field('Headline').fill(headline)
    expect(await page().locator('.over-limit').innerText()).toBe(headline.slice(64))
    const note = `${headline.length - 64} characters over the limit: ${headline.length} of 64`
    await page().getByText(note).waitFor()
    expect(await field('Headline').getAttribute('aria-describedby')).toBe(
      await page().getByText(note).getAttribute('id'),
    )
    expect(await field('Headline').inputValue()).toBe(headline)
    await inspect(page(), 'over-limit')
    await field('Headline').fill(headline.slice(0, 64))
    await page().getByText('over the limit').waitFor({ state: 'detached' })
    await saved()
  })

  it('genre, usage terms and expiry go with the story', async () => {
    await openNew()
    await page().getByRole('combobox', { name: 'Genre' }).selectOption('Analysis')
    await field('Usage terms').fill('Not for use in print')
    await field('Expires').fill('12:00 01.01.2030')
    await field('Expires').press('Enter')
    await saved()
    await button('Articles').last().click()
    await page().getByRole('grid').press('Home')
    await page().keyboard.press('Enter')
    expect(await field('Expires').inputValue()).toBe('12:00 01.01.2030')
    expect(await page().getByRole('combobox', { name: 'Genre' }).inputValue()).toBe('Analysis')
    expect(await field('Usage terms').inputValue()).toBe('Not for use in print')
  })
})
