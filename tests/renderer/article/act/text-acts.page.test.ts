import { describe, expect, it } from 'vitest'

import type { Output } from '../../../../shared/ipc/desk-api.ts'
import { toText } from '../../../../shared/prose/to-text.ts'
import { askMain } from '../../../support/ask-main.ts'
import { editorStage } from '../../../support/editor-stage.ts'
import { inspect } from '../../../support/inspect.ts'

describe('an open article, with main behind it', () => {
  const { page, field, button, openNew, openSeeded, write, saved, onDisk } = editorStage()

  it('publishing says what is missing and leads there, then makes version 1', async () => {
    const desk = await openNew()
    await field('Slugline').fill('PORT')
    await button('Publish').click()
    const dialog = page().getByRole('dialog', { name: 'Not ready to be released' })
    await dialog.getByRole('button', { name: /no headline/ }).click()
    await expect
      .poll(() => field('Headline').evaluate((it) => it === document.activeElement))
      .toBe(true)
    await page().keyboard.type('Ferries sail again')
    await write('They do.')
    await button('Publish').click()
    await page().getByText('Published as version 1').waitFor()
    await button('Kill').waitFor()
    const [article] = await onDisk(desk)
    expect(article).toMatchObject({ state: 'published', version: 1, isEdited: false })
    expect(article && toText(article.content.body)).toBe('They do.')
  })

  it('a correction carries a note that says so, and a kill ends the editing', async () => {
    await openSeeded(/Stoltenberg: There/)
    await write('Changed. ')
    await button('Correct').click()
    const release = button('Release correction')
    expect(await release.isDisabled()).toBe(true)
    const note = page().getByRole('dialog').getByRole('textbox', { name: 'Note to editors' })
    await note.fill('We were wrong.')
    expect(await release.isDisabled()).toBe(true)
    await note.fill('CORRECTION: It was Monday, not Tuesday.')
    await release.click()
    await page()
      .getByText(/Correction released as version/)
      .waitFor()
    await button('Kill').click()
    await page().getByRole('dialog').getByRole('textbox').fill('Legal.')
    await button('Kill story').click()
    await page().getByText('This story was killed.').waitFor()
    expect(await field('Body').getAttribute('contenteditable')).toBe('false')
    expect(await button('Publish').count()).toBe(0)
  })

  it('nobody is told that words are missing before the field for them was left', async () => {
    await openSeeded(/Stoltenberg: There/)
    await button('Correct').click()
    const dialog = page().getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Note to editors' }).fill('')
    await dialog.getByText('Tell readers too').click()
    const told = dialog.getByRole('textbox', { name: 'What readers are told' })
    expect(await told.getAttribute('aria-invalid')).toBeNull()
    await told.focus()
    await page().keyboard.press('Tab')
    await dialog.getByText('Say what readers are told').waitFor()
  })

  it('the name of a kept version stands in one line with its field', async () => {
    await openSeeded(/Stoltenberg: There/)
    await page().getByRole('tab', { name: 'Versions' }).click()
    const label = page().locator('.keep-version .field-label')
    const lines = await label.evaluate((it) => {
      const { lineHeight } = getComputedStyle(it)
      return Math.round(it.getBoundingClientRect().height / Number.parseFloat(lineHeight))
    })
    expect(lines).toBe(1)
  })

  it('the article counts its words and minutes as they are typed', async () => {
    await openNew()
    await write('One two three')
    const facts = page().getByRole('group', { name: 'Length and language' })
    await expect
      .poll(() => facts.innerText())
      .toMatch(/3 words\s+13 characters\s+1 min read\s+English/)
  })

  it('the embargo is written on the desk’s clock', async () => {
    const desk = await openNew()
    await field('Embargoed until').fill('at noon')
    await page().getByText('Write the time as').waitFor()
    await field('Embargoed until').fill('18:00 25.11.2027')
    await page().keyboard.press('Enter')
    await saved()
    const [article] = await onDisk(desk)
    expect(article?.content.embargoedUntil).toBe('2027-11-25T16:00:00Z')
  })

  it('what another hand changes shows where nothing was typed', async () => {
    await openSeeded(/Stoltenberg: There/)
    const chips = page().getByRole('button', { name: /^Remove / })
    const before = await chips.count()
    const known = await askMain<Output<'tag.all'>>(page(), 'tag.all', {})
    const nato = known.ok && known.value.tags.find(({ tag }) => tag.name.toLowerCase() === 'nato')
    await askMain(page(), 'tag.remove', { id: nato && nato.tag.id })
    await expect.poll(() => chips.count()).toBe(before - 1)
    await saved()
  })

  it('can be used by everyone', async () => {
    await openNew()
    await inspect(page(), 'article-empty')
    await page().keyboard.type('Ferries')
    await field('Slugline').fill('FERRIES')
    await write('Sail')
    await page().getByRole('combobox', { name: 'Tags' }).pressSequentially('sea')
    await page().getByRole('listbox').getByRole('option').first().waitFor()
    await page().keyboard.press('Escape')
    await page().getByRole('tab', { name: 'Checks' }).click()
    await inspect(page(), 'article-checks')
    await page().getByRole('tab', { name: 'More about' }).click()
    await inspect(page(), 'article-more')
    await button('Publish').click()
    await button('Kill').click()
    await inspect(page(), 'article-killing')
  })
})
