import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { editorStage } from '../../../support/editor-stage.ts'
import { inspect } from '../../../support/inspect.ts'

describe('signs that are set as they are typed', () => {
  const { page, field, openNew, write, paste, choose, saved, onDisk, press } = editorStage()
  const body = (): Promise<string> => field('Body').evaluate((it) => it.textContent)
  async function reads(words: string): Promise<void> {
    await expect.poll(body, { timeout: 10_000 }).toBe(words)
  }
  async function says(name: string, words: string): Promise<void> {
    await expect.poll(() => field(name).inputValue(), { timeout: 10_000 }).toBe(words)
  }

  it('an English story has its quotes, dashes, dots and apostrophes, and keeps them on disk', async () => {
    const desk = await openNew()
    await write(`"It's a 'boat'," he said - "and it sails... at 6'--`)
    await reads(`“It’s a ‘boat’,” he said — “and it sails… at 6'—`)
    await saved()
    const [article] = await onDisk(desk)
    expect(JSON.stringify(article?.content.body)).toContain('“It’s a ‘boat’,” he said — “and')
  })

  it('one Backspace gives back what was typed, and typing on leaves it so', async () => {
    await openNew({}, 'uk')
    for (const [typed, set, given] of [
      ['Він: "', 'Він: «', 'Він: "'],
      ['а...', 'а…', 'а...'],
      ['б - ', 'б — ', 'б - '],
      ['в--', 'в—', 'в--'],
      ["м'", 'м’', "м'"],
    ] as const) {
      await field('Body').click()
      await press('Control+a', 'Delete')
      await page().keyboard.type(typed)
      await reads(set)
      await press('Backspace')
      await reads(given)
      await page().keyboard.type('я')
      await reads(`${given}я`)
      await press('Backspace', 'Backspace')
      await reads(given.slice(0, -1))
    }
  })

  it('one undo gives back what was typed, redo sets it again, and what is typed next is a step of its own', async () => {
    await openNew()
    await write('He said "')
    await reads('He said “')
    await press('Control+z')
    await reads('He said "')
    await press('Control+Shift+z')
    await reads('He said “')
    await page().keyboard.type('go')
    await reads('He said “go')
    await press('Control+z')
    await reads('He said “')
    await press('Control+z')
    await reads('He said "')
    await page().keyboard.type('go')
    await reads('He said "go')
  })

  it('Backspace after the caret has been elsewhere takes one sign away, as ever', async () => {
    await openNew()
    await write('He said "')
    await reads('He said “')
    await press('ArrowLeft', 'ArrowRight', 'Backspace')
    await reads('He said ')
  })

  it('a passage has the signs of its own language, and bold words stay bold', async () => {
    await openNew()
    await write('x')
    await press('Control+a')
    await choose('article.language')
    await page().getByRole('menuitem', { name: 'Ukrainian', exact: true }).click()
    await expect
      .poll(() => field('Body').evaluate((it) => it === document.activeElement))
      .toBe(true)
    await press('End', 'Control+b')
    await page().keyboard.type(` "м'яч"`)
    await reads('x «м’яч»')
    expect(await field('Body').locator('strong').allInnerTexts()).toEqual([' «м’яч»'])
    expect(await field('Body').locator('span[lang=uk]').allInnerTexts()).toEqual(['x «м’яч»'])
  })

  it('what is pasted, and an address that is typed, stand as they came', async () => {
    await openNew()
    await field('Body').click()
    await paste({ 'text/plain': `"It's" -- ... - a` })
    await reads(`"It's" -- ... - a`)
    await page().keyboard.type(` https://x.example/it's--a...`)
    await reads(`"It's" -- ... - a https://x.example/it's--a...`)
  })

  it('headline and lead have them too, and give them back; the slugline does not', async () => {
    await openNew({}, 'uk')
    await field('Headline').pressSequentially(`"М'яч" - у грі...`)
    await says('Headline', '«М’яч» — у грі…')
    await press('Backspace')
    await says('Headline', '«М’яч» — у грі...')
    await page().keyboard.type('.')
    await says('Headline', '«М’яч» — у грі....')
    await field('Lead').pressSequentially('Він: "')
    await says('Lead', 'Він: «')
    await press('Control+z')
    await says('Lead', 'Він: "')
    await press('Control+Shift+z')
    await says('Lead', 'Він: «')
    await page().keyboard.type('так')
    await press('Control+z')
    await says('Lead', 'Він: «')
    await press('Control+z', 'Control+z')
    await says('Lead', '')
    await field('Headline').focus()
    await press('Home')
    await page().keyboard.type('"А" ')
    await says('Headline', '«А» «М’яч» — у грі....')
    expect(
      await field('Headline').evaluate((it) => (it as HTMLTextAreaElement).selectionStart),
    ).toBe(4)
    await field('Slugline').pressSequentially('"a"')
    await says('Slugline', '"a"')
  })

  it('the desk may leave all as it is typed', async () => {
    await openNew()
    await choose('view.settings')
    const setting = page().getByRole('checkbox', { name: /^Set quotes/ })
    await expect.poll(() => setting.isChecked()).toBe(true)
    await setting.focus()
    await press('Space')
    await expect.poll(() => setting.isChecked()).toBe(false)
    const frame = await page().getByRole('navigation', { name: 'Desk' }).boundingBox()
    expect(frame?.y).toBeGreaterThanOrEqual(0)
    await inspect(page(), 'typography-setting')
    await choose('view.articles')
    await page()
      .getByRole('button', { name: /New article/ })
      .first()
      .click()
    await field('Headline').waitFor()
    await field('Headline').pressSequentially(`"It's"`)
    await write(`"It's" -- so... - yes`)
    await says('Headline', `"It's"`)
    await reads(`"It's" -- so... - yes`)
  })

  it('whatever is typed, undoing all of it leaves the body empty', async () => {
    await openNew({}, 'uk')
    const empty = await field('Body').evaluate((it) => it.innerHTML)
    const signs = fc.constantFrom('"', "'", '-', '.', ' ', '#', '>', '*', '1', 'м', '\n')
    await fc.assert(
      fc.asyncProperty(fc.array(signs, { minLength: 1, maxLength: 25 }), async (typed) => {
        await field('Body').click()
        await page().keyboard.type(typed.join(''))
        const html = (): Promise<string> => field('Body').evaluate((it) => it.innerHTML)
        for (let left = 200; left > 0 && (await html()) !== empty; left -= 1)
          await page().keyboard.press('Control+z')
        expect(await html()).toBe(empty)
      }),
      { numRuns: 25 },
    )
  })
})
