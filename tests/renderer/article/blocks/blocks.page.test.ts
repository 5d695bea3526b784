import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { editorStage } from '../../../support/editor-stage.ts'
import { inspect } from '../../../support/inspect.ts'
import { picturesFolder } from '../../../support/look.ts'

describe('the blocks of a story', () => {
  const { page, field, button, openNew, write, paste, saved, onDisk, press } = editorStage()
  const handle = () => page().getByRole('button', { name: 'Menu of this block; drag to move it' })
  const item = (name: string) => page().locator('[role^=menuitem]').filter({ hasText: name })
  const body = () => page().locator('.body-text')
  const menu = () => page().getByRole('menu', { name: 'Block', exact: true })

  async function writeHtml(html: string): Promise<void> {
    await write('')
    await paste({ 'text/html': html })
  }

  const order = () =>
    body().evaluate((text) => [...text.children].map(({ textContent }) => textContent))
  const patience = { timeout: 10_000 }
  const said = (words: string) =>
    page().getByRole('status').filter({ hasText: words }).waitFor({ state: 'attached' })

  async function onDiskTypes(desk: string): Promise<string> {
    await saved()
    const [article] = await onDisk(desk)
    return (article?.content.body.content ?? []).map(({ type }) => type).join(' ')
  }

  /** Drags the handle of the block that holds these words over another block. */
  async function drag(words: string, to: string, part: number): Promise<void> {
    await body().getByText(words, { exact: true }).hover()
    await handle().waitFor()
    const from = await handle().boundingBox()
    const over = await body().getByText(to, { exact: true }).boundingBox()
    if (from === null || over === null) throw new Error('nothing to drag')
    await page().mouse.move(from.x + 14, from.y + 14)
    await page().mouse.down()
    await page().mouse.move(from.x + 14, from.y + 24, { steps: 2 })
    await page().mouse.move(over.x + 10, over.y + over.height * part, { steps: 4 })
    await page().waitForTimeout(100)
  }

  it('one is moved by keyboard, told, with the caret kept, and undone in one step', async () => {
    await openNew()
    await writeHtml('<p>one</p><p>two</p><p>three</p>')
    await press('ArrowUp', 'Home', 'ArrowRight')
    await press('Alt+Shift+ArrowUp')
    await expect.poll(order, patience).toEqual(['two', 'one', 'three'])
    await said('Moved up, paragraph 1 of 3')
    await press('Alt+Shift+ArrowUp')
    await said('Already at the top, paragraph 1 of 3')
    await page().keyboard.type('!')
    await expect.poll(order, patience).toEqual(['t!wo', 'one', 'three'])
    await press('Alt+Shift+ArrowDown', 'Alt+Shift+ArrowDown')
    await said('Moved down, paragraph 3 of 3')
    await expect.poll(order, patience).toEqual(['one', 'three', 't!wo'])
    await press('Control+Z')
    await expect.poll(order, patience).toEqual(['one', 't!wo', 'three'])
  })

  it('an item is moved within its list by keyboard', async () => {
    await openNew()
    await writeHtml('<p>one</p><ul><li>а</li><li>б</li></ul>')
    await press('Alt+Shift+ArrowUp')
    await said('Moved up, item 1 of 2')
    await expect.poll(order, patience).toEqual(['one', 'ба'])
    await press('Alt+Shift+ArrowUp')
    await said('Already at the top, item 1 of 2')
    await expect.poll(order, patience).toEqual(['one', 'ба'])
  })

  it('one is dragged by its handle to where one line shows', async () => {
    const desk = await openNew()
    await writeHtml('<h2>one</h2><p>two</p><ul><li>three</li></ul>')
    await drag('one', 'two', 0.9)
    expect(await page().locator('.block-drop-line:visible').count()).toBe(1)
    expect(await page().locator('.block-lift:visible').count()).toBe(1)
    await page().mouse.up()
    await expect.poll(order, patience).toEqual(['two', 'one', 'three'])
    expect(await page().locator('.block-drop-line:visible').count()).toBe(0)
    await said('Moved down, heading 2 of 3')
    await page().keyboard.type('!')
    await expect.poll(order, patience).toEqual(['two', '!one', 'three'])
    expect(await onDiskTypes(desk)).toBe('paragraph heading bulletList')
  })

  it('an item is dragged among the items of its list', async () => {
    await openNew()
    await writeHtml('<p>zero</p><ul><li>one</li><li>two</li><li>three</li></ul>')
    await drag('three', 'zero', 0.1)
    await page().mouse.up()
    await expect.poll(order, patience).toEqual(['zero', 'threeonetwo'])
  })

  it('Escape ends a drag, and a block dropped where it was stays', async () => {
    await openNew()
    await writeHtml('<p>one</p><p>two</p>')
    await drag('one', 'two', 0.9)
    await press('Escape')
    await page().mouse.up()
    expect(await order()).toEqual(['one', 'two'])
    await drag('one', 'two', 0.1)
    expect(await page().locator('.block-drop-line:visible').count()).toBe(0)
    await page().mouse.up()
    expect(await order()).toEqual(['one', 'two'])
    expect(await menu().count()).toBe(0)
  })

  it('the menu is opened by key, turns a block into another, and gives the caret back', async () => {
    await openNew()
    await writeHtml('<p>one</p><p>two</p>')
    await press('Control+Shift+M')
    await menu().waitFor()
    await item('Turn into').press('ArrowRight')
    await item('Heading 3').press('Enter')
    await body().locator('h3').getByText('two').waitFor()
    await page().locator('.body-text:focus').waitFor()
    await page().keyboard.type('!')
    await expect.poll(order, patience).toEqual(['one', 'two!'])
  })

  it('the menu of the block under the pointer duplicates, moves and deletes it', async () => {
    await openNew()
    await writeHtml('<p>one</p><p>two</p>')
    await body().getByText('one').hover()
    await handle().click()
    await item('Duplicate').click()
    await expect.poll(order, patience).toEqual(['one', 'one', 'two'])
    await said('Duplicated: paragraph')
    await body().getByText('two').hover()
    await handle().click()
    expect(await item('Move down').getAttribute('aria-disabled')).toBe('true')
    await item('Move up').click()
    await expect.poll(order, patience).toEqual(['one', 'two', 'one'])
    await body().getByText('two').hover()
    await handle().click()
    await item('Delete').click()
    await expect.poll(order, patience).toEqual(['one', 'one'])
    await said('Deleted: paragraph. Undo brings it back.')
    await press('Control+Z')
    await expect.poll(order, patience).toEqual(['one', 'two', 'one'])
  })

  it('a list, a quote and the last block of all are plain again, or gone, by keyboard', async () => {
    const desk = await openNew()
    await writeHtml('<ul><li>one</li></ul>')
    await press('Control+Shift+M')
    await item('Turn into').press('ArrowRight')
    await item('Paragraph').press('Enter')
    await body().locator(':scope > p').getByText('one').waitFor()
    await page().locator('.body-text:focus').waitFor()
    await press('Control+Shift+M')
    await item('Delete').press('Enter')
    await expect.poll(order, patience).toEqual([''])
    await page().locator('.body-text:focus').waitFor()
    await page().keyboard.type('On.')
    expect(await onDiskTypes(desk)).toBe('paragraph')
  })

  it('the handle goes while one types and is with the caret that moves', async () => {
    await openNew()
    await writeHtml('<p>one</p><p>two</p>')
    await press('ArrowUp')
    await handle().waitFor()
    const first = await handle().boundingBox()
    await press('ArrowDown')
    await expect
      .poll(async () => (await handle().boundingBox())?.y, patience)
      .toBeGreaterThan(first?.y ?? 0)
    await page().keyboard.type('!')
    await handle().waitFor({ state: 'hidden' })
  })

  it('a command on the block asks for the caret when it is elsewhere', async () => {
    await openNew()
    await writeHtml('<p>one</p><p>two</p>')
    await field('Headline').click()
    await press('Alt+Shift+ArrowUp')
    await page().getByText('Put the caret into the body first.').waitFor()
    expect(await order()).toEqual(['one', 'two'])
  })

  it('their menu is without fault', async () => {
    await openNew({}, 'uk')
    await field('Headline').fill('Порт Ізмаїл знову приймає судна')
    await writeHtml(
      '<p>Перші сухогрузи зайшли в порт уранці, сказали в адміністрації.</p><h2>Що далі</h2>' +
        '<ul><li>Черга з дев’яти суден</li><li>Новий причал до весни</li></ul>',
    )
    await page().getByText('Що далі').hover()
    await handle().click()
    await menu().waitFor()
    await item('Turn into').hover()
    await item('Heading 3').waitFor()
    await inspect(page(), 'block-menu')
    await press('Escape', 'Escape')
    await menu().waitFor({ state: 'detached' })
    await drag('Що далі', 'Новий причал до весни', 0.9)
    await shot('block-drag')
    await page().mouse.up()
    await button('Undo').waitFor()
  })

  async function shot(name: string): Promise<void> {
    if (picturesFolder === null) return
    await page().screenshot({ path: join(picturesFolder, `${name}.png`) })
  }
})
