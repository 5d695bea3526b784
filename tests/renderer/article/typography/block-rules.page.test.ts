import { describe, expect, it } from 'vitest'

import { readProse } from '../../../../shared/prose/read-prose.ts'
import { editorStage } from '../../../support/editor-stage.ts'

describe('what a line begins with makes the line', () => {
  const { page, field, button, openNew, write, saved, onDisk, press } = editorStage()
  /** The body's blocks, without what only an editor shows. */
  const body = (): Promise<string> =>
    field('Body').evaluate((it) =>
      it.innerHTML
        .replaceAll(/ (?:class|data-placeholder|contenteditable)="[^"]*"/g, '')
        .replaceAll(/<br>(?=<\/)/g, '')
        .replaceAll('&gt;', '>'),
    )
  async function reads(html: string): Promise<void> {
    await expect.poll(body, { timeout: 10_000 }).toBe(html)
  }

  it.each([
    ['# ', '<h2></h2>'],
    ['## ', '<h2></h2>'],
    ['### ', '<h3></h3>'],
    ['#### ', '<h4></h4>'],
    ['- ', '<ul><li><p></p></li></ul>'],
    ['* ', '<ul><li><p></p></li></ul>'],
    ['1. ', '<ol><li><p></p></li></ol>'],
    ['> ', '<blockquote><p></p></blockquote>'],
    ['---', '<hr><p></p>'],
  ])('%s is one, and Backspace right after gives it back as typed', async (typed, made) => {
    const desk = await openNew()
    await write(`A\n${typed}`)
    await reads(`<p>A</p>${made}`)
    await press('Backspace')
    await reads(`<p>A</p><p>${typed}</p>`)
    await page().keyboard.type('x')
    await reads(`<p>A</p><p>${typed}x</p>`)
    for (const _ of `${typed}x`) await press('Backspace')
    await page().keyboard.type(`${typed}B`)
    await reads(`<p>A</p>${made.replace('</', 'B</').replace('<hr><pB', '<hr><p>B')}`)
    await saved()
    const [article] = await onDisk(desk)
    expect(article && readProse(article.content.body)).not.toBeNull()
    expect(article).toBeDefined()
  })

  it('five hashes are five hashes', async () => {
    await openNew()
    await write('##### x')
    await reads('<p>##### x</p>')
  })

  it('after a quote that names who said it, Backspace still takes the rule back', async () => {
    await openNew()
    await write('> We sail.')
    await button('More formatting').press('Enter')
    await page().locator('[role^=menuitem]').filter({ hasText: 'Who said it' }).press('Enter')
    await page().locator('.body-text:focus').waitFor()
    await page().keyboard.type('He\n## ')
    await reads('<blockquote><p>We sail.</p><footer>He</footer></blockquote><h2></h2>')
    await press('Backspace')
    await reads('<blockquote><p>We sail.</p><footer>He</footer></blockquote><p>## </p>')
  })

  it('where no rule, heading or quote may stand, the signs stay signs', async () => {
    await openNew()
    await write('- ---')
    await reads('<ul><li><p>---</p></li></ul>')
    await press('Control+a', 'Delete')
    await page().keyboard.type('## ---')
    await reads('<h2>---</h2>')
    await press('Control+a', 'Delete', 'Backspace')
    await button('Table').press('Enter')
    await page().locator('[role^=menuitem]').filter({ hasText: 'Insert a table' }).press('Enter')
    await page().locator('.body-text:focus').waitFor()
    await page().keyboard.type('---')
    await press('Tab')
    await page().keyboard.type('# a')
    await press('Tab')
    await page().keyboard.type('> b')
    await expect
      .poll(() => field('Body').locator('th').allInnerTexts())
      .toEqual(['---', '# a', '> b'])
    await saved()
  })

  it('Shift+Enter breaks the line within its paragraph, heading or quote', async () => {
    await openNew()
    await write('one')
    await press('Shift+Enter')
    await page().keyboard.type('two\n## three')
    await press('Shift+Enter')
    await page().keyboard.type('four\n> five')
    await press('Shift+Enter')
    await page().keyboard.type('- six')
    await reads(
      '<p>one<br>two</p><h2>three<br>four</h2><blockquote><p>five<br>- six</p></blockquote>',
    )
    await press('Control+a')
    await saved()
  })

  it('pasted as words alone it keeps its paragraphs and loses its looks, in body, headline and lead', async () => {
    await openNew()
    await write('## One\n')
    await press('Control+b')
    await page().keyboard.type('Two')
    await press('Control+b')
    await page().keyboard.type(' three')
    await press('Shift+Enter')
    await page().keyboard.type('"four"')
    await reads('<h2>One</h2><p><strong>Two</strong> three<br>“four”</p>')
    await press('Control+a', 'Control+c')
    await field('Headline').click()
    await press('Control+Shift+v')
    await expect.poll(() => field('Headline').inputValue()).toBe('One Two three “four”')
    await field('Lead').click()
    await press('Control+Shift+v')
    await expect.poll(() => field('Lead').inputValue()).toBe('One Two three “four”')
    await field('Body').click()
    // The driver is quicker than the news of where the caret is.
    await page().waitForTimeout(100)
    await press('Control+a', 'Control+Shift+v')
    await reads('<p>One</p><p>Two three<br>“four”</p>')
    await press('Control+z')
    await reads('<h2>One</h2><p><strong>Two</strong> three<br>“four”</p>')
  })
})
