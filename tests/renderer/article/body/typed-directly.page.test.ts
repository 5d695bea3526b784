import { describe, expect, it } from 'vitest'

import { editorStage } from '../../../support/editor-stage.ts'

describe('typing', () => {
  const { page, field, openNew, press, write, saved, onDisk } = editorStage()

  /** How often the browser itself has written into the body since this was asked. */
  async function writtenByBrowser(): Promise<() => Promise<number>> {
    await field('Body').evaluate((body) => {
      const counts = { written: 0 }
      Object.assign(window, { counts })
      body.addEventListener('input', () => (counts.written += 1))
    })
    return () => page().evaluate(() => Reflect.get(window, 'counts').written as number)
  }

  it('at a caret goes into the document, and what is selected is replaced by the browser', async () => {
    await openNew()
    await write('The ferry left. ')
    const written = await writtenByBrowser()
    await page().keyboard.type('Some of 7 vessels -- waited')
    expect(await field('Body').innerText()).toBe('The ferry left. Some of 7 vessels — waited')
    expect(await written()).toBe(0)
    for (let letter = 0; letter < 6; letter += 1) await press('Shift+ArrowLeft')
    await page().keyboard.type('slept')
    await expect
      .poll(() => field('Body').innerText())
      .toBe('The ferry left. Some of 7 vessels — slept')
    expect(await written()).toBe(1)
  })

  it('of a sign that one key writes with two codes loses neither', async () => {
    const desk = await openNew()
    await write('Well ')
    const cdp = await page().context().newCDPSession(page())
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', key: '😀', text: '😀' })
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key: '😀' })
    await page().keyboard.type(' done')
    expect(await field('Body').innerText()).toBe('Well 😀 done')
    await saved()
    const [article] = await onDisk(desk)
    expect(JSON.stringify(article?.content.body)).toContain('Well 😀 done')
  })

  it('in a style that was just switched on has that style', async () => {
    await openNew()
    await write('The ')
    await page().keyboard.press('Control+b')
    await page().keyboard.type('Nika')
    await page().keyboard.press('Control+b')
    await page().keyboard.type(' left')
    expect(await field('Body').locator('p').innerHTML()).toBe('The <strong>Nika</strong> left')
  })

  it('is seen where somebody has scrolled the caret out of sight', async () => {
    await openNew()
    await field('Body').click()
    for (let line = 0; line < 60; line += 1) await page().keyboard.press('Enter')
    // Far from any edge, where it is looked at with the first letter, the fourth and the seventh only.
    for (let line = 0; line < 6; line += 1) await press('ArrowUp')
    await page().keyboard.type('down by')
    const scroller = page().locator('.manuscript-scroll')
    await scroller.evaluate(async (it) => {
      const scrolled = new Promise((resolve) => it.addEventListener('scroll', resolve))
      it.scrollTo(0, 0)
      await scrolled
    })
    await page().keyboard.type('!')
    const line = field('Body').locator('p').nth(54)
    await expect.poll(() => line.innerText()).toBe('down by!')
    const sight = await scroller.boundingBox()
    await expect
      .poll(async () => (await line.boundingBox())?.y)
      .toBeLessThan((sight?.y ?? 0) + (sight?.height ?? 0))
  })
})
