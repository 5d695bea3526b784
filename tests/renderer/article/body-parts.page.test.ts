import { describe, expect, it } from 'vitest'

import type { ProseNode } from '../../../shared/prose/prose.ts'
import { editorStage } from '../../support/editor-stage.ts'
import { inspect } from '../../support/inspect.ts'

const text = (words: string, ...marks: readonly string[]): ProseNode =>
  marks.length === 0
    ? { type: 'text', text: words }
    : { type: 'text', text: words, marks: marks.map((type) => ({ type })) }
const line = (...content: readonly ProseNode[]): ProseNode =>
  content.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content }

describe('the parts of a body', () => {
  const { page, button, openNew, write, paste, saved, onDisk, press } = editorStage()

  /** Chooses from one of the toolbar's menus by keyboard; the text has the focus again in the end. */
  async function choose(menu: string, ...items: readonly string[]): Promise<void> {
    await button(menu).press('Enter')
    for (const [at, name] of items.entries()) {
      const item = page().locator('[role^=menuitem]').filter({ hasText: name })
      await item.press(at === items.length - 1 ? 'Enter' : 'ArrowRight')
    }
    await page().locator('.body-text:focus').waitFor()
  }

  async function bodyOf(desk: string): Promise<readonly ProseNode[]> {
    await saved()
    const [article] = await onDisk(desk)
    return article?.content.body.content ?? []
  }

  it('a quote is written with who said it, and the story goes on after it', async () => {
    const desk = await openNew()
    await write('We sail.')
    await press('Control+Shift+B', 'Enter')
    await choose('More formatting', 'Who said it')
    await page().keyboard.type('The master')
    await press('Enter')
    await page().keyboard.type('He did.')
    await page().getByRole('textbox', { name: 'Body' }).getByText('The master').click()
    await page().waitForTimeout(100)
    await press('Enter')
    expect(await bodyOf(desk)).toEqual([
      {
        type: 'blockquote',
        content: [line(text('We sail.')), { type: 'attribution', content: [text('The master')] }],
      },
      // What stood there already is not written into.
      { type: 'paragraph' },
      line(text('He did.')),
    ])
  })

  it('a name under a quote never runs into the text, and a quote is undone whole', async () => {
    const desk = await openNew()
    await write('We sail.')
    await choose('More formatting', 'Pull quote')
    await choose('More formatting', 'Who said it')
    await page().keyboard.type('He')
    await press('Enter', 'Backspace')
    await page().keyboard.type('!')
    await press('Home', 'Backspace')
    await choose('More formatting', 'Pull quote')
    expect(await bodyOf(desk)).toEqual([line(text('We sail.')), line(text('He!'))])
  })

  it('a table is made, filled with Tab, given a row, and loses a column', async () => {
    const desk = await openNew()
    await write('Ships')
    await choose('Table', 'Insert a table')
    for (const words of ['Port', '2025', '2026', 'Izmail', '7']) {
      await page().keyboard.type(words)
      await press('Tab')
    }
    await choose('Table', 'Delete column')
    await choose('Table', 'Row below')
    await press('Control+End')
    await page().keyboard.type('After.')
    const body = await bodyOf(desk)
    expect(body.map(({ type }) => type)).toEqual(['paragraph', 'table', 'paragraph'])
    const rows = body[1]?.content?.map(({ content = [] }) =>
      content.map(({ type, content = [] }) => `${type} ${content[0]?.content?.[0]?.text ?? ''}`),
    )
    expect(rows).toEqual([
      ['tableHeader Port', 'tableHeader 2025'],
      ['tableCell Izmail', 'tableCell 7'],
      ['tableCell ', 'tableCell '],
      ['tableCell ', 'tableCell '],
    ])
  })

  it('the desk’s notes are kept and not counted', async () => {
    const desk = await openNew()
    await write('It sails. ')
    await press('Control+Shift+N')
    await page().keyboard.type('Who says so?')
    await press('Control+Shift+N')
    await page().keyboard.type(' Daily.')
    await expect.poll(() => page().getByText('3 words').isVisible()).toBe(true)
    expect(await bodyOf(desk)).toEqual([
      line(text('It sails. '), text('Who says so?', 'noted'), text(' Daily.')),
    ])
  })

  it('only a quote is asked who said it', async () => {
    await openNew()
    await write('We sail.')
    const said = page().locator('[role^=menuitem]').filter({ hasText: 'Who said it' })
    await button('More formatting').press('Enter')
    expect(await said.getAttribute('aria-disabled')).toBe('true')
    await press('Escape')
    await page().locator('.body-text').click()
    await press('Control+Shift+B')
    await button('More formatting').press('Enter')
    expect(await said.getAttribute('aria-disabled')).toBeNull()
  })

  it('small figures, lines under and through words have their keys', async () => {
    const desk = await openNew()
    await write('H')
    await press('Control+,')
    await page().keyboard.type('2')
    await press('Control+,', 'Control+.')
    await page().keyboard.type('3')
    await press('Control+.', 'Control+u')
    await page().keyboard.type('u')
    await press('Control+u', 'Control+Shift+S')
    await page().keyboard.type('s')
    expect(await bodyOf(desk)).toEqual([
      line(
        text('H'),
        text('2', 'subscript'),
        text('3', 'superscript'),
        text('u', 'underline'),
        text('s', 'strike'),
      ),
    ])
  })

  it('an embed is a card whose title is written in place; an address that acts is refused', async () => {
    const desk = await openNew()
    await write('See:')
    await button('More formatting').press('Enter')
    await page().getByRole('menuitem', { name: 'Embed' }).press('Enter')
    const address = page().getByRole('textbox', { name: 'Address of the post, film or chart' })
    await address.fill('mailto:a@b.example')
    await press('Enter')
    await page().getByText('An embed leads to a web address').waitFor()
    await address.fill('films.example/1')
    await press('Enter')
    // The dialog has a field of that name too.
    await address.waitFor({ state: 'hidden' })
    const title = page().getByRole('textbox', { name: 'Title of the embed' })
    await title.fill('The film')
    expect(await bodyOf(desk)).toEqual([
      line(text('See:')),
      { type: 'embed', attrs: { href: 'https://films.example/1', title: 'The film' } },
    ])
  })

  it('a passage says which language it is in', async () => {
    const desk = await openNew()
    await write('The ')
    await choose('More formatting', 'Language of the passage', 'Ukrainian')
    await page().keyboard.type('порт')
    await press('ArrowRight')
    await page().keyboard.type('.')
    const language = { type: 'language', attrs: { lang: 'uk' } }
    expect(await bodyOf(desk)).toEqual([
      line(text('The '), { type: 'text', text: 'порт', marks: [language] }, text('.')),
    ])
  })

  it('what is pasted from a page keeps its tables, quotes and small figures, and no noise', async () => {
    const desk = await openNew()
    await write('')
    await paste({
      'text/html':
        '<p><span lang="EN-US">H<sub>2</sub>O</span> <a href="https://a.example/"><u>link</u></a></p>' +
        '<blockquote><p>We sail.</p><footer>He</footer></blockquote>' +
        '<table><tr><th>Port</th></tr><tr><td rowspan="0">7</td></tr></table>' +
        '<aside class="pullquote"><p>Loud</p></aside>' +
        '<iframe src="https://films.example/1" title="Film"></iframe>',
    })
    const link = { type: 'link', attrs: { href: 'https://a.example/' } }
    const cell = (type: string, words: string): ProseNode => ({
      type,
      attrs: { colspan: 1, rowspan: 1 },
      content: [line(text(words))],
    })
    expect(await bodyOf(desk)).toEqual([
      line(text('H'), text('2', 'subscript'), text('O '), {
        type: 'text',
        text: 'link',
        marks: [link],
      }),
      {
        type: 'blockquote',
        content: [line(text('We sail.')), { type: 'attribution', content: [text('He')] }],
      },
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [cell('tableHeader', 'Port')] },
          { type: 'tableRow', content: [cell('tableCell', '7')] },
        ],
      },
      { type: 'pullQuote', content: [line(text('Loud'))] },
      { type: 'embed', attrs: { href: 'https://films.example/1', title: 'Film' } },
    ])
  })

  it('all of them are without fault', async () => {
    await openNew()
    await write('')
    await paste({
      'text/html':
        '<p>a <span data-noted>b</span> <span lang="uk">в</span></p><figure><blockquote><p>c</p></blockquote><figcaption>d</figcaption></figure>' +
        '<figure class="pull-quote"><blockquote>e</blockquote></figure><table><tr><th>f<td>g</table>' +
        '<iframe src="https://films.example/1"></iframe><p>h</p>',
    })
    await page().locator('.body-embed').waitFor()
    await inspect(page(), 'body-parts', { within: '.body-field' })
  })
})
