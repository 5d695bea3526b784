import { describe, expect, it } from 'vitest'

import { aTaggedDesk } from '../../../support/a-tagged-desk.ts'
import { editorStage } from '../../../support/editor-stage.ts'
import { inspect } from '../../../support/inspect.ts'
import { natoTag, portTag, storyHeadline } from '../../../support/fill-tagged-desk.ts'

describe('tags in the editor', () => {
  const { page, field, button, write, saved, paste, openAt, onDisk } = editorStage()
  const tags = () => page().getByRole('combobox', { name: 'Tags', exact: true })
  const chips = () => page().getByRole('list', { name: 'Tags of this story' })
  const chip = (name: string) => chips().getByRole('listitem').filter({ hasText: name })
  const suggested = () => page().getByRole('list', { name: 'Named in the text' })

  async function open(look = {}): Promise<string> {
    const desk = await aTaggedDesk()
    await openAt(desk, look)
    await page().getByRole('row', { name: storyHeadline }).dblclick()
    await field('Headline').waitFor()
    return desk
  }

  const shown = (): Promise<readonly string[]> =>
    chips()
      .locator('[data-tag]')
      .evaluateAll((all) =>
        all.map((one) => {
          const star = one.hasAttribute('data-main') ? '* ' : ''
          return star + (one.querySelector('.tag-name')?.textContent ?? '')
        }),
      )
  async function shows(...expected: readonly string[]): Promise<void> {
    await expect.poll(shown, { timeout: 10_000 }).toEqual(expected)
  }

  it('a tag is found by its alias in the other language, which is said', async () => {
    await open()
    await tags().pressSequentially('нат')
    await page().getByRole('option', { name: 'НАТО → NATO Organisation' }).waitFor()
    // The kit hangs what a box offers outside of all landmarks.
    await inspect(page(), 'tags-alias', { except: ['region'] })
    await tags().press('ArrowDown')
    await tags().press('Enter')
    await shows('* порт', 'NATO')
  })

  it('three pasted names are three tags, in their order; one that is known by an alias is that one', async () => {
    const desk = await open()
    await tags().focus()
    await paste({ 'text/plain': 'море, НАТО, #C++ (a|b)' })
    await shows('* порт', 'море', 'NATO', 'C++ (a|b)')
    await saved()
    const article = (await onDisk(desk)).find(({ content }) => content.headline === storyHeadline)
    expect(article?.content.tags.length).toBe(4)
    expect(article?.content.tags[2]).toBe(natoTag.id)
  })

  it('their order is changed with Alt and an arrow, the focus kept, and the first is the main one', async () => {
    await open()
    await tags().focus()
    await paste({ 'text/plain': 'море, NATO' })
    await shows('* порт', 'море', 'NATO')
    await chip('NATO').focus()
    const focused = () => page().evaluate(() => document.activeElement?.getAttribute('data-tag'))
    await page().keyboard.press('Alt+ArrowLeft')
    await page().keyboard.press('Alt+ArrowLeft')
    await shows('* NATO', 'порт', 'море')
    await expect.poll(focused).toBe(natoTag.id)
    expect(await page().getByRole('status').allTextContents()).toContain(
      'NATO is tag 1 of 3, the first',
    )
    await page().keyboard.press('ArrowRight')
    await expect.poll(focused).toBe(portTag.id)
    await page().keyboard.press('Delete')
    await shows('* NATO', 'море')
    expect(await focused()).not.toBe(natoTag.id)
    await page().keyboard.press('ArrowRight')
    expect(await tags().evaluate((box) => box === document.activeElement)).toBe(true)
  })

  it('a chip is dragged before another', async () => {
    await open()
    await tags().focus()
    await paste({ 'text/plain': 'море, NATO' })
    await shows('* порт', 'море', 'NATO')
    await chip('NATO').dragTo(chip('порт'), { targetPosition: { x: 4, y: 14 } })
    await shows('* NATO', 'порт', 'море')
  })

  it('what the text names is suggested, taken with one key, and once waved away not suggested again', async () => {
    await open({ viewport: { width: 1024, height: 800 } })
    await field('Lead').fill('Саміт НАТО пройшов поруч із портом.')
    await suggested().getByRole('button', { name: 'Add NATO' }).waitFor()
    expect(await suggested().getByRole('button', { name: 'Add порт' }).count()).toBe(0)
    await inspect(page(), 'tags-suggested')
    await page().getByRole('button', { name: 'Add NATO' }).press('Enter')
    await shows('* порт', 'NATO')
    await expect.poll(() => suggested().count()).toBe(0)
    await button('Remove NATO').click()
    await page().getByRole('button', { name: 'Add NATO' }).press('Delete')
    await expect.poll(() => suggested().count()).toBe(0)
    await write('НАТО, НАТО і ще раз НАТО.')
    await saved()
    await page().waitForTimeout(2500)
    expect(await suggested().count()).toBe(0)
  })

  it('a desk that has no main tags marks none, and sets the order of More about', async () => {
    await open()
    await shows('* порт')
    await button('Settings').last().click()
    const order = page().getByRole('combobox', { name: 'Order of those that share a tag' })
    await order.selectOption('Closest first')
    await order.scrollIntoViewIfNeeded()
    await page().getByText('A story’s first tag is its main tag').click()
    await inspect(page(), 'settings-tags')
    await page()
      .getByRole('tab', { name: new RegExp(storyHeadline) })
      .click()
    await shows('порт')
    await button('Settings').last().click()
    expect(await order.inputValue()).toBe('closest')
  })
})
