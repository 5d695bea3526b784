import { describe, expect, it } from 'vitest'

import { openDesk } from '../../../electron/store/open-desk.ts'
import { toText } from '../../../shared/prose/to-text.ts'
import { editorStage } from '../../support/editor-stage.ts'

describe('the editor, with main behind it', () => {
  const { page, field, button, openNew, openSeeded, write, paste, choose, saved, onDisk } =
    editorStage()

  it('a story is written from top to bottom by keyboard, and its folder holds every word', async () => {
    const desk = await openNew()
    await page().keyboard.type('Ferries sail again')
    await page().keyboard.press('Enter')
    await page().keyboard.type('PORT-FERRIES')
    await page().keyboard.press('Enter')
    await page().keyboard.type('The first boat left at dawn.')
    await page().keyboard.press('Enter')
    await page().keyboard.type('It was full.')
    await page().keyboard.press('Enter')
    await page().keyboard.type('## Timetable')
    await page().keyboard.press('Enter')
    await page().keyboard.type('- every hour')
    await page().keyboard.press('Enter')
    await page().keyboard.press('Enter')
    await page().keyboard.press('Control+b')
    await page().keyboard.type('Bold')
    await saved()
    const [article] = await onDisk(desk)
    expect(article?.content).toMatchObject({
      headline: 'Ferries sail again',
      slugline: 'PORT-FERRIES',
      lead: 'The first boat left at dawn.',
    })
    expect(article?.content.body.content?.map(({ type }) => type)).toEqual([
      'paragraph',
      'heading',
      'bulletList',
      'paragraph',
    ])
    expect(article && toText(article.content.body)).toBe(
      'It was full.\nTimetable\nevery hour\nBold',
    )
  })

  it('no letter of a headline and a lead is lost, however long one types', async () => {
    const words = 'Ferries sail again, and trams run. '.repeat(12)
    await openNew()
    await page().keyboard.type(words)
    await field('Lead').click()
    await page().keyboard.type(words)
    expect(await field('Headline').inputValue()).toBe(words)
    expect(await field('Lead').inputValue()).toBe(words)
    await saved()
  })

  it('tags are made while typing, pasted as a list and taken off with Backspace', async () => {
    const desk = await openNew()
    const tags = page().getByRole('combobox', { name: 'Tags' })
    await tags.fill('ferries')
    await page().keyboard.press('Enter')
    await page().getByText('ferries', { exact: true }).waitFor()
    await tags.focus()
    await paste({ 'text/plain': 'Black Sea, #ports, ferries' })
    await page().getByText('ports', { exact: true }).waitFor()
    await tags.pressSequentially('last,')
    await page().getByText('last', { exact: true }).waitFor()
    await page().keyboard.press('Backspace')
    await saved()
    const [article] = await onDisk(desk)
    const store = await openDesk(desk)
    const names = new Map(store.tags().map(({ id, name }) => [id, name]))
    await store.close()
    expect(article?.content.tags.map((id) => names.get(id))).toEqual([
      'ferries',
      'Black Sea',
      'ports',
    ])
  })

  it('a tag of the desk is picked from what is offered', async () => {
    await openSeeded(/Stoltenberg: There/)
    const tags = page().getByRole('combobox', { name: 'Tags' })
    await button('Remove ukraine').click()
    await expect.poll(() => button('Remove ukraine').count()).toBe(0)
    await tags.pressSequentially('Ukr')
    await page().getByRole('option', { name: '#ukraine' }).waitFor()
    await page().keyboard.press('ArrowDown')
    await page().keyboard.press('Enter')
    await button('Remove ukraine').waitFor()
    expect(await tags.inputValue()).toBe('')
  })

  it('what is pasted keeps its meaning and loses what could act', async () => {
    await openNew()
    await field('Body').click()
    await paste({
      'text/html': `<p>ok <a href="javascript:alert(1)">bad</a> <a href="https://x.example/">good</a>
        <img src="https://x.example/x.png"></p><h2>Next</h2><script>alert(1)</script>`,
      'text/plain': 'x',
    })
    await field('Body').getByRole('heading', { name: 'Next' }).waitFor()
    const links = field('Body').getByRole('link')
    expect(await links.allInnerTexts()).toEqual(['good'])
    expect(await field('Body').locator('img:not(.ProseMirror-separator), script').count()).toBe(0)
  })

  it('a link is set in place, and only to an address that a link may have', async () => {
    await openNew()
    const tools = page().getByRole('toolbar', { name: 'Formatting' })
    const link = tools.getByRole('button', { name: 'Link' })
    await write('Read this')
    await page().keyboard.press('Control+Shift+ArrowLeft')
    await link.click()
    await field('Address').fill('javascript:alert(1)')
    await page().keyboard.press('Enter')
    await page().getByText('A link leads to a web address').waitFor()
    await field('Address').fill('desk.example/this')
    await page().keyboard.press('Enter')
    const made = field('Body').getByRole('link', { name: 'this' })
    expect(await made.getAttribute('href')).toBe('https://desk.example/this')
    expect(await link.getAttribute('aria-pressed')).toBe('true')
    await link.click()
    await button('Remove link').click()
    await expect.poll(() => field('Body').getByRole('link').count()).toBe(0)
  })

  it('the toolbar is one stop of the Tab key, walked with arrows, and says what is on', async () => {
    await openNew()
    await write('Words')
    expect(await button('Paragraph').getAttribute('aria-pressed')).toBe('true')
    await button('Paragraph').focus()
    await page().keyboard.press('ArrowRight')
    await page().keyboard.press('Enter')
    await field('Body').getByRole('heading', { level: 2, name: 'Words' }).waitFor()
    expect(await button('Heading 2').getAttribute('aria-pressed')).toBe('true')
  })

  it('undo and redo go to the body while it has the focus', async () => {
    await openNew()
    await write('Words')
    await choose('edit.undo')
    await expect.poll(() => field('Body').innerText()).not.toContain('Words')
    await button('Redo').click()
    await expect.poll(() => field('Body').innerText()).toContain('Words')
  })

  it('a text left in the middle of a word is there when one comes back', async () => {
    await openNew()
    await page().keyboard.type('Left at once')
    await button('Articles').last().click()
    await page()
      .getByRole('row', { name: /Left at once/ })
      .dblclick()
    expect(await field('Headline').inputValue()).toBe('Left at once')
    await saved()
  })
})
