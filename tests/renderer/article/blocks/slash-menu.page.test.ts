import { describe, expect, it } from 'vitest'

import type { ProseNode } from '../../../../shared/prose/prose.ts'
import { editorStage } from '../../../support/editor-stage.ts'
import { inspect } from '../../../support/inspect.ts'

const line = (words: string): ProseNode =>
  words === ''
    ? { type: 'paragraph' }
    : { type: 'paragraph', content: [{ type: 'text', text: words }] }

describe('the list that a slash opens', () => {
  const { page, field, openNew, write, saved, onDisk, press } = editorStage()
  const list = () => page().getByRole('listbox', { name: 'Blocks' })
  const option = (name: string) => list().getByRole('option', { name, exact: true })

  async function bodyOf(desk: string): Promise<readonly ProseNode[]> {
    await saved()
    const [article] = await onDisk(desk)
    return article?.content.body.content ?? []
  }

  it('is walked and chosen from by keyboard, and the slash goes with the choice', async () => {
    const desk = await openNew()
    await write('/')
    await list().waitFor()
    expect(await field('Body').getAttribute('aria-controls')).toBe(await list().getAttribute('id'))
    await press('ArrowDown', 'ArrowDown', 'ArrowUp')
    const chosen = option('Heading 3')
    expect(await chosen.getAttribute('aria-selected')).toBe('true')
    expect(await field('Body').getAttribute('aria-activedescendant')).toBe(
      await chosen.getAttribute('id'),
    )
    await press('Enter')
    await list().waitFor({ state: 'detached' })
    expect(await field('Body').getAttribute('aria-activedescendant')).toBeNull()
    await page().keyboard.type('Порт')
    expect(await bodyOf(desk)).toEqual([
      { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Порт' }] },
    ])
  })

  it('is chosen from by pointer, and the text keeps the focus', async () => {
    const desk = await openNew()
    await write('/')
    await option('Bulleted list').click()
    await page().keyboard.type('Ізмаїл')
    expect(await bodyOf(desk)).toEqual([
      {
        type: 'bulletList',
        content: [{ type: 'listItem', content: [line('Ізмаїл')] }],
      },
    ])
  })

  it.each([
    ['/num', 'Numbered list'],
    ['/цит', 'Block quote'],
    ['/pull q', 'Pull quote'],
    ['/ТАБ', 'Table'],
    ['/нотатка', 'Note for the desk'],
  ])('“%s” finds %s', async (typed, name) => {
    await openNew()
    await write(typed)
    await option(name).waitFor()
    expect(await list().getByRole('option').first().innerText()).toBe(name)
  })

  it('a choice is undone at once, slash and all', async () => {
    const desk = await openNew()
    await write('Порт. /роздільник')
    await press('Enter')
    await page().locator('.body-text hr').waitFor()
    await press('Control+Z')
    await page().getByText('Порт. /роздільник').waitFor()
    expect(await list().count()).toBe(0)
    expect(await bodyOf(desk)).toEqual([line('Порт. /роздільник')])
  })

  it('a rule takes the empty line, and the story goes on under it', async () => {
    const desk = await openNew()
    await write('/')
    await option('Horizontal rule').click()
    await page().keyboard.type('After.')
    expect(await bodyOf(desk)).toEqual([{ type: 'horizontalRule' }, line('After.')])
  })

  it('Escape leaves the slash, and the list does not come again for it', async () => {
    const desk = await openNew()
    await write('/')
    await list().waitFor()
    await press('Escape')
    await list().waitFor({ state: 'detached' })
    await page().keyboard.type('quote')
    await press('ArrowLeft', 'ArrowRight')
    expect(await list().count()).toBe(0)
    await press('Enter')
    expect(await bodyOf(desk)).toEqual([line('/quote'), line('')])
  })

  it('does not come in “and/or”, dates and addresses, and goes at a word no block has', async () => {
    const desk = await openNew()
    const words = 'and/or 24/02 https://ports.example/a/b '
    await write(words)
    expect(await list().count()).toBe(0)
    await page().keyboard.type('/')
    await list().waitFor()
    await page().keyboard.type('xyz')
    await list().waitFor({ state: 'detached' })
    await press('Backspace', 'Backspace', 'Backspace')
    expect(await list().count()).toBe(0)
    await page().keyboard.type('b')
    const [only] = await bodyOf(desk)
    expect(only?.content?.map(({ text }) => text).join('')).toBe(`${words}/b`)
  })

  it('goes with the caret and with the focus', async () => {
    await openNew()
    await write('Story /')
    await list().waitFor()
    await press('Home')
    await list().waitFor({ state: 'detached' })
    await press('End')
    await page().keyboard.type(' /')
    await list().waitFor()
    await field('Headline').click()
    await list().waitFor({ state: 'detached' })
  })

  it('an embed is asked for where the slash was', async () => {
    const desk = await openNew()
    await write('/відео')
    await press('Enter')
    const address = page().getByRole('textbox', { name: 'Address of the post, film or chart' })
    await address.fill('films.example/1')
    await press('Enter')
    await page().locator('.body-embed').waitFor()
    const [embed] = await bodyOf(desk)
    expect(embed).toEqual({ type: 'embed', attrs: { href: 'https://films.example/1', title: '' } })
  })

  it('offers in a cell only what a cell may hold', async () => {
    await openNew()
    await write('/table')
    await press('Enter')
    await page().locator('.body-text td').first().waitFor()
    await page().keyboard.type('/')
    await list().waitFor()
    const names = await list().getByRole('option').allInnerTexts()
    expect(names).toEqual(['Bulleted list', 'Numbered list', 'Note for the desk'])
  })

  it('is without fault', async () => {
    await openNew({}, 'uk')
    await field('Headline').fill('Порт Ізмаїл знову приймає судна')
    await write('Перші сухогрузи зайшли в порт уранці.')
    await press('Enter')
    await page().keyboard.type('/')
    await list().waitFor()
    await inspect(page(), 'slash')
  })
})
