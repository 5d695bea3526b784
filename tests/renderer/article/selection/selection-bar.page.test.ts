import type { Locator } from 'playwright'
import { describe, expect, it } from 'vitest'

import type { ProseNode } from '../../../../shared/prose/prose.ts'
import { editorStage } from '../../../support/editor-stage.ts'
import { inspect } from '../../../support/inspect.ts'

describe('the bar at the selection', () => {
  const { page, field, openNew, write, saved, onDisk, paste, choose, press } = editorStage()

  const bar = (): Locator => page().getByRole('toolbar', { name: 'Selected words' })
  const linkBar = (): Locator => page().getByRole('toolbar', { name: /^Link to / })
  const tool = (name: string): Locator => bar().getByRole('button', { name, exact: true })
  const hasFocus = (one: Locator): Promise<boolean> =>
    one.evaluate((it) => it === document.activeElement)

  /** Selects the last word by keyboard and waits for the bar. */
  async function selectLast(): Promise<void> {
    await press('Control+Shift+ArrowLeft')
    await bar().waitFor()
  }

  const selected = (): Promise<string> => page().evaluate(() => String(getSelection()))

  async function bodyOf(desk: string): Promise<readonly ProseNode[]> {
    await saved()
    const [article] = await onDisk(desk)
    return article?.content.body.content ?? []
  }

  it('comes with selected words, is entered with Alt+F10, and Escape gives the words back', async () => {
    const desk = await openNew()
    await write('Міст відкрито')
    await selectLast()
    await press('Alt+F10')
    await expect.poll(() => hasFocus(tool('Bold'))).toBe(true)
    await press('ArrowRight', 'Enter', 'ArrowRight', 'Space')
    expect(await tool('Italic').getAttribute('aria-pressed')).toBe('true')
    expect(await hasFocus(tool('Underline'))).toBe(true)
    await press('Escape')
    expect(await hasFocus(field('Body'))).toBe(true)
    expect(await selected()).toBe('відкрито')
    await press('Escape')
    await bar().waitFor({ state: 'detached' })
    expect(await selected()).toBe('відкрито')
    expect(await bodyOf(desk)).toEqual([
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Міст ' },
          {
            type: 'text',
            text: 'відкрито',
            marks: [{ type: 'italic' }, { type: 'underline' }],
          },
        ],
      },
    ])
  })

  it('is clicked while the text keeps the focus, and goes when one types', async () => {
    const desk = await openNew()
    await write('Ferries sail')
    await field('Body')
      .getByText('Ferries')
      .dblclick({ position: { x: 20, y: 10 } })
    await tool('Bold').click()
    await tool('Strikethrough').click()
    expect(await tool('Bold').getAttribute('aria-pressed')).toBe('true')
    expect(await hasFocus(field('Body'))).toBe(true)
    await page().keyboard.type('B')
    await bar().waitFor({ state: 'detached' })
    const [line] = await bodyOf(desk)
    expect(line?.content?.[0]?.text).toMatch(/^B/)
  })

  it('goes when nothing is selected any more', async () => {
    await openNew()
    await write('Ferries sail')
    await selectLast()
    await press('ArrowLeft')
    await bar().waitFor({ state: 'detached' })
    await selectLast()
    await field('Headline').click()
    await bar().waitFor({ state: 'detached' })
  })

  it('turns the words into something else by keyboard', async () => {
    const desk = await openNew()
    await write('Timetable')
    await selectLast()
    await press('Alt+F10', 'ArrowLeft')
    await tool('More for the selected words').focus()
    await press('Enter')
    await page().getByRole('menuitemcheckbox', { name: 'Heading 3' }).press('Enter')
    await page().locator('.body-text:focus').waitFor()
    expect(await bodyOf(desk)).toEqual([
      { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Timetable' }] },
    ])
  })

  it('turns the words into something else by pointer, and stays while its menu is open', async () => {
    const desk = await openNew()
    await write('H2')
    await press('Shift+ArrowLeft')
    await tool('More for the selected words').click()
    await page().getByRole('menuitemcheckbox', { name: 'Subscript' }).waitFor()
    await page().waitForTimeout(400)
    expect(await page().locator('.selection-bar').isVisible()).toBe(true)
    await page().getByRole('menuitemcheckbox', { name: 'Subscript' }).click()
    await page().locator('.body-text:focus').waitFor()
    expect(await bodyOf(desk)).toEqual([
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'H' },
          { type: 'text', text: '2', marks: [{ type: 'subscript' }] },
        ],
      },
    ])
  })

  it('never stands on the line that is selected, at the top of the page or further down', async () => {
    await openNew()
    await write('One')
    for (let at = 0; at < 20; at += 1) await press('Enter', 'x')
    for (const word of [1, 12, 21]) {
      const line = field('Body').locator(`p:nth-child(${word})`)
      await line.dblclick({ position: { x: 6, y: 12 } })
      await bar().waitFor()
      const [stands, words] = [await bar().boundingBox(), await line.boundingBox()]
      const isOver = (stands?.y ?? 0) + (stands?.height ?? 0) <= (words?.y ?? 0) + 1
      const isUnder = (stands?.y ?? 0) >= (words?.y ?? 0) + (words?.height ?? 0) - 1
      expect(isOver || isUnder).toBe(true)
      await press('ArrowRight')
    }
  })

  it('does not come for a picture, a line or a story that is only read', async () => {
    await openNew()
    await write('Words ')
    await page().getByRole('button', { name: 'Horizontal rule' }).click()
    await field('Body').locator('hr').click()
    await page().waitForTimeout(500)
    expect(await page().locator('.selection-bar').count()).toBe(0)
    await page()
      .getByText('Words')
      .dblclick({ position: { x: 10, y: 10 } })
    await bar().waitFor()
    await choose('article.spike')
    await bar().waitFor({ state: 'detached' })
    await page()
      .getByText('Words')
      .dblclick({ position: { x: 10, y: 10 } })
    await page().waitForTimeout(500)
    expect(await page().locator('.selection-bar').count()).toBe(0)
  })

  it('a note for the desk is made at the words and says whom it is for', async () => {
    const desk = await openNew()
    await write('Ferries sail')
    await selectLast()
    await tool('Note for the desk').click()
    await page().getByRole('note', { name: 'For the desk only' }).getByText('sail').waitFor()
    await press('Control+Shift+N')
    expect(await page().getByRole('note', { name: 'For the desk only' }).count()).toBe(0)
    await press('Control+Shift+N')
    expect(await bodyOf(desk)).toEqual([
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Ferries ' },
          { type: 'text', text: 'sail', marks: [{ type: 'noted' }] },
        ],
      },
    ])
  })

  it('the foot counts what is selected, and everything when nothing is', async () => {
    await openNew()
    await write('Міст знову відкрито')
    const facts = page().getByRole('group', { name: 'Length and language' })
    await expect.poll(() => facts.innerText()).toMatch(/3 words\s+19 characters\s+1 min read/)
    await press('Control+Shift+ArrowLeft')
    await facts.getByText('Selected: 1 word, 8 characters').waitFor()
    await press('ArrowRight')
    await facts.getByText('Selected').waitFor({ state: 'detached' })
  })

  it('a link is made, looked at, changed and taken away by keyboard', async () => {
    await openNew()
    await write('Read this')
    await press('Control+Shift+ArrowLeft', 'Control+Shift+K')
    await field('Address').fill('desk.example/1')
    await press('Enter')
    const link = field('Body').getByRole('link', { name: 'this' })
    await expect.poll(() => link.getAttribute('href')).toBe('https://desk.example/1')
    await expect.poll(() => selected()).toBe('this')
    await page().locator('.body-text:focus').waitFor()
    await press('ArrowRight', 'ArrowLeft')
    await linkBar().waitFor()
    expect(await linkBar().getAttribute('aria-label')).toBe('Link to https://desk.example/1')
    await press('Alt+F10')
    await expect
      .poll(() => hasFocus(linkBar().getByRole('button', { name: 'Edit link' })))
      .toBe(true)
    await press('Enter')
    await field('Address').fill('https://desk.example/2')
    await press('Enter')
    await expect.poll(() => link.getAttribute('href')).toBe('https://desk.example/2')
    await page().locator('.body-text:focus').waitFor()
    await linkBar().waitFor()
    await press('Alt+F10', 'ArrowRight', 'ArrowRight', 'Enter')
    await expect.poll(() => field('Body').getByRole('link').count()).toBe(0)
    expect(await hasFocus(field('Body'))).toBe(true)
  })

  it('a link is clicked to see where it leads, and goes away with a click', async () => {
    await openNew()
    await write('')
    await paste({ 'text/html': '<p>See <a href="https://a.example/">the times</a> here</p>' })
    await field('Body').getByRole('link').click()
    await linkBar().getByText('https://a.example/').waitFor()
    expect(await hasFocus(field('Body'))).toBe(true)
    await linkBar().getByRole('button', { name: 'Open in browser' }).click()
    await linkBar().getByRole('button', { name: 'Edit link' }).click()
    await press('Escape')
    await page().locator('.body-text:focus').waitFor()
    await linkBar().getByRole('button', { name: 'Remove link' }).click()
    await expect.poll(() => field('Body').getByRole('link').count()).toBe(0)
    expect(await field('Body').innerText()).toContain('See the times here')
  })

  it.each(['the headline', 'the toolbar', 'the bar'])(
    'a click in the text goes where it is meant while the focus is in %s',
    async (where) => {
      await openNew()
      await write('')
      await paste({ 'text/html': '<p>First line here</p><p>Next</p><p>Third line</p>' })
      await field('Body')
        .getByText('Third line')
        .dblclick({ position: { x: 20, y: 12 } })
      await bar().waitFor()
      if (where === 'the headline') await field('Headline').click()
      if (where === 'the bar') await press('Alt+F10')
      if (where === 'the toolbar') await page().getByLabel('Heading 4').focus()
      await field('Body').getByText('First line').click({ delay: 80 })
      await expect
        .poll(() => page().evaluate(() => getSelection()?.anchorNode?.textContent))
        .toBe('First line here')
      await page().waitForTimeout(400)
      expect(await selected()).toBe('')
    },
  )

  it('typing in a link sends its bar away', async () => {
    await openNew()
    await write('')
    await paste({ 'text/html': '<p>See <a href="https://a.example/">the times</a> here</p>' })
    await field('Body').getByRole('link').click()
    await linkBar().waitFor()
    await page().keyboard.type('s')
    await linkBar().waitFor({ state: 'detached' })
    await press('ArrowLeft')
    await linkBar().waitFor()
  })

  it('an address pasted over words makes a link of them; one that acts does not', async () => {
    const desk = await openNew()
    await write('Read this')
    await press('Control+Shift+ArrowLeft')
    await paste({ 'text/plain': ' https://desk.example/a ' })
    const link = field('Body').getByRole('link', { name: 'this' })
    expect(await link.getAttribute('href')).toBe('https://desk.example/a')
    await paste({ 'text/plain': 'mailto:desk@harbour.example' })
    await expect.poll(() => link.getAttribute('href')).toBe('mailto:desk@harbour.example')
    await press('End', 'Control+Shift+ArrowLeft')
    await paste({ 'text/plain': 'ftp://files.example/a' })
    const [line] = await bodyOf(desk)
    expect(JSON.stringify(line)).toContain('Read ftp://files.example/a')
    expect(JSON.stringify(line)).not.toContain('"href":"ftp')
  })

  it('an address pasted over an address takes its place, words and link', async () => {
    const desk = await openNew()
    await write('https://old.example/')
    await press('Control+Shift+Home')
    await paste({ 'text/plain': 'https://new.example/' })
    const href = 'https://new.example/'
    expect(await bodyOf(desk)).toEqual([
      {
        type: 'paragraph',
        content: [{ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }],
      },
    ])
  })

  it('is without fault', async () => {
    await openNew()
    const look = async (name: string): Promise<void> => {
      await page().mouse.move(2, 2)
      await inspect(page(), `bar-${name}`)
    }
    await page().keyboard.type('Порт в Ізмаїлі знову приймає кораблі після нічної атаки')
    await write('')
    await paste({
      'text/html':
        '<p>Порт в Ізмаїлі <b>знову приймає</b> кораблі, каже <a href="https://port.example/novyny/2026/11/25">служба порту</a>.</p>' +
        '<p>Перше судно зайшло о 14:19. <em>Уточнити!</em> Ще вісім чекають на рейді.</p><h2>Що далі</h2><p>Рух відновлять повністю до вечора.</p>',
    })
    await field('Body')
      .getByText('Уточнити!')
      .dblclick({ position: { x: 20, y: 12 } })
    await tool('Note for the desk').click()
    await field('Body')
      .getByText('Перше судно')
      .dblclick({ position: { x: 70, y: 12 } })
    await bar().waitFor()
    await look('words')
    await press('Alt+F10', 'ArrowRight')
    await tool('More for the selected words').press('Enter')
    await look('menu')
    await press('Escape', 'Escape', 'ArrowRight')
    await bar().waitFor({ state: 'detached' })
    await field('Body').getByRole('link').click()
    await linkBar().waitFor()
    await look('link')
    await linkBar().getByRole('button', { name: 'Edit link' }).click()
    await field('Address').waitFor()
    await look('form')
  })
})
