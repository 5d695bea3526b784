import type { Locator } from 'playwright'
import { describe, expect, it } from 'vitest'

import { aPhoto } from '../../../support/a-photo.ts'
import { aSpeller } from '../../../support/a-speller.ts'
import { editorStage } from '../../../support/editor-stage.ts'
import { giveFiles } from '../../../support/give-files.ts'
import { inspect } from '../../../support/inspect.ts'
import { pixelDifference } from '../../../support/pixel-difference.ts'

describe('spelling, with the dictionaries behind it', () => {
  const { page, field, button, openNew, write, paste, choose, saved, onDisk } = editorStage({
    speller: aSpeller(),
  })
  const inLines = (): Locator => page().locator('.field-mirror[data-layer=spelling] .misspelt')
  const inBody = (): Locator => page().locator('.body-text .misspelt')
  const menu = (word: string): Locator =>
    page().getByRole('menu', { name: `Spelling of “${word}”` })
  const item = (name: string): Locator => page().getByRole('menuitem', { name, exact: true })
  const note = (): Locator => page().getByRole('note').filter({ hasText: 'No spelling dictionary' })

  async function words(marks: Locator, expected: readonly string[]): Promise<void> {
    await expect.poll(() => marks.allInnerTexts(), { timeout: 10_000 }).toEqual(expected)
  }

  async function hasFocus(one: Locator): Promise<void> {
    await expect.poll(() => one.evaluate((it) => it === document.activeElement)).toBe(true)
  }

  async function markPassage(language: string): Promise<void> {
    await choose('article.language')
    await item(language).click()
    await hasFocus(field('Body'))
  }

  it('a headline is mended by keyboard, and undo brings the old word back', async () => {
    await openNew()
    await field('Headline').pressSequentially('The wrold saw a goverment ')
    await words(inLines(), ['wrold', 'goverment'])
    await page().keyboard.press('Home')
    await page().keyboard.press('Alt+Enter')
    await menu('wrold').waitFor()
    await hasFocus(item('world'))
    await page().keyboard.press('Enter')
    await expect.poll(() => field('Headline').inputValue()).toBe('The world saw a goverment ')
    await hasFocus(field('Headline'))
    await words(inLines(), ['goverment'])
    await page().keyboard.press('Control+z')
    expect(await field('Headline').inputValue()).toBe('The wrold saw a goverment ')
    await page().keyboard.press('Control+Shift+z')
    expect(await field('Headline').inputValue()).toBe('The world saw a goverment ')
    await page().keyboard.press('Control+;')
    await menu('goverment').waitFor()
    await page().keyboard.press('Escape')
    await hasFocus(field('Headline'))
    await saved()
  })

  it('the word under the hand is not marked, and marks move along while the line is written', async () => {
    await openNew()
    await field('Headline').pressSequentially('A teh goverm')
    await words(inLines(), ['teh'])
    await field('Headline').press('Home')
    await words(inLines(), ['teh', 'goverm'])
    await field('Headline').press('B')
    expect(await inLines().allInnerTexts()).toEqual(['teh', 'goverm'])
  })

  it('no letter is lost while marks come and go under the hand', async () => {
    await openNew()
    const line = 'The wrold saw Київ and a goverment of teh offficials, '
    await field('Headline').pressSequentially(line, { timeout: 60_000 })
    expect(await field('Headline').inputValue()).toBe(line)
    await words(inLines(), ['wrold', 'goverment', 'teh', 'offficials'])
    await field('Headline').pressSequentially(line, { delay: 30, timeout: 60_000 })
    expect(await field('Headline').inputValue()).toBe(line + line)
  })

  it('a word in the lead is mended by pointer, and ignored in this story alone', async () => {
    await openNew()
    await field('Headline').fill('Okhrimchuk at home')
    await field('Lead').fill('A long lead about Okhrimchuk, and about the wrold we live in.')
    await words(inLines(), ['Okhrimchuk', 'Okhrimchuk', 'wrold'])
    // The letters lie over the marks, so the pointer goes where the mark is.
    const at = await inLines().last().boundingBox()
    await page().mouse.click((at?.x ?? 0) + 8, (at?.y ?? 0) + 8, { button: 'right' })
    await item('world').click()
    await expect.poll(() => field('Lead').inputValue()).toContain('the world we')
    await words(inLines(), ['Okhrimchuk', 'Okhrimchuk'])
    await field('Headline').focus()
    await page().keyboard.press('Alt+Enter')
    await item('Ignore in this article').click()
    await words(inLines(), [])
  })

  it('caption and alt text of a picture are spelt like any line, its credit is not', async () => {
    await openNew()
    const lead = page().getByRole('figure', { name: 'Lead image' })
    await giveFiles(lead, 'drop', [{ name: 'bare.jpg', bytes: await aPhoto('bare.jpg') }])
    await lead.getByRole('textbox', { name: 'Credit' }).fill('Goverment office')
    await lead.getByRole('textbox', { name: 'Alt text' }).fill('A teh view')
    const caption = lead.getByRole('textbox', { name: 'Caption' })
    await caption.pressSequentially('The wrold saw a goverment ')
    await words(inLines(), ['wrold', 'goverment', 'teh'])
    await page().keyboard.press('Home')
    await page().keyboard.press('Alt+Enter')
    await menu('wrold').waitFor()
    await page().keyboard.press('Enter')
    await expect.poll(() => caption.inputValue()).toBe('The world saw a goverment ')
    await hasFocus(caption)
    await page().keyboard.press('Control+z')
    expect(await caption.inputValue()).toBe('The wrold saw a goverment ')
    await inspect(page(), 'spelling-lead-image')
    await saved()
  })

  it('a picture in the body has its words spelt, and mended by pointer', async () => {
    const desk = await openNew()
    await write('Text. ')
    const photo = { name: 'bare.jpg', bytes: await aPhoto('bare.jpg') }
    await giveFiles(field('Body'), 'paste', [photo])
    const caption = field('Body').getByRole('textbox', { name: 'Caption' })
    await caption.pressSequentially('The wrold saw a goverment of our own', { timeout: 30_000 })
    expect(await caption.inputValue()).toBe('The wrold saw a goverment of our own')
    await words(inLines(), ['wrold', 'goverment'])
    const at = await inLines().first().boundingBox()
    const of = await caption.boundingBox()
    expect(at?.y).toBeGreaterThanOrEqual((of?.y ?? 0) - 1)
    expect((at?.y ?? 0) + (at?.height ?? 0)).toBeLessThanOrEqual((of?.y ?? 0) + 26)
    await page().mouse.click((at?.x ?? 0) + 8, (at?.y ?? 0) + 8, { button: 'right' })
    await item('world').click()
    await expect.poll(() => caption.inputValue()).toBe('The world saw a goverment of our own')
    await words(inLines(), ['goverment'])
    await inspect(page(), 'spelling-body-image')
    await saved()
    const [article] = await onDisk(desk)
    expect(JSON.stringify(article?.content.body)).toContain('The world saw a goverment of our own')
    expect(JSON.stringify(article?.content.body)).not.toContain('misspelt')
  })

  it('marks lie under their letters to the pixel, also two kinds of them in one field', async () => {
    await openNew({ deviceScaleFactor: 2 })
    await field('Headline').fill(
      'Office wrold “affligé” fjörd Києвi: goverment offficials flee, found in the middle of offices',
    )
    await words(inLines(), ['wrold', 'affligé', 'fjörd', 'Києвi', 'goverment', 'offficials'])
    await choose('edit.find')
    await page().keyboard.type('ffic')
    await page().locator('.field-mirror[data-layer=find] .find-hit').first().waitFor()
    await field('Lead').focus()
    const color = await field('Headline').evaluate((line) => getComputedStyle(line).color)
    const clip = await field('Headline').boundingBox()
    if (clip === null) throw new Error('no headline')
    const lettersOf = async (
      shown: 'field' | 'spelling' | 'find',
      aside = '0',
    ): Promise<Buffer> => {
      await page().evaluate(
        ([shown, color, aside]) => {
          const line = document.querySelector<HTMLElement>('textarea.line-headline')
          if (line !== null) line.style.color = shown === 'field' ? color : 'transparent'
          for (const mirror of document.querySelectorAll<HTMLElement>('.field-mirror')) {
            mirror.style.color = mirror.dataset['layer'] === shown ? color : 'transparent'
            mirror.style.translate = aside
            for (const mark of mirror.querySelectorAll('span')) {
              mark.style.textDecoration = 'none'
              mark.style.background = 'none'
              mark.style.boxShadow = 'none'
            }
          }
        },
        [shown, color, aside] as const,
      )
      return page().screenshot({ clip })
    }
    const letters = await lettersOf('field')
    expect(clip.height).toBeGreaterThan(100)
    const context = page().context()
    for (const layer of ['spelling', 'find'] as const) {
      // Smoothing differs by a shade where a mark begins; the same measure sees half a pixel aside.
      expect(await pixelDifference(context, letters, await lettersOf(layer))).toBeLessThan(90)
      const aside = await lettersOf(layer, '0.5px')
      expect(await pixelDifference(context, letters, aside)).toBeGreaterThan(150)
    }
  })

  it('a passage in another language is judged by its own dictionary', async () => {
    const desk = await openNew()
    await field('Headline').fill('Two tongues')
    await write('Das Wetterbericht ist neu. We like it. ')
    await words(inBody(), ['Das', 'Wetterbericht', 'ist', 'neu'])
    expect(await note().count()).toBe(0)
    await page().keyboard.press('Control+Home')
    // The browser says a moment later where a key has moved the caret; no hand is as fast.
    await page().waitForTimeout(100)
    for (let letter = 0; letter < 25; letter += 1) await page().keyboard.press('Shift+ArrowRight')
    await page().waitForTimeout(100)
    await markPassage('German')
    await words(inBody(), [])
    await expect.poll(() => note().innerText()).toBe('No spelling dictionary for German')
    await inspect(page(), 'passage-without-dictionary')
    await markPassage('English, as the story')
    await words(inBody(), ['Das', 'Wetterbericht', 'ist', 'neu'])
    await expect.poll(() => note().count()).toBe(0)
    await markPassage('Ukrainian')
    // Latin letters in a Ukrainian passage are taken for English.
    await words(inBody(), ['Das', 'Wetterbericht', 'ist', 'neu'])
    await saved()
    const [article] = await onDisk(desk)
    expect(JSON.stringify(article?.content.body)).toContain('"attrs":{"lang":"uk"}')
  })

  it('the menu of a misspelt word says which language it is in', async () => {
    await openNew()
    await write('He said Wetterbericht twice. ')
    await words(inBody(), ['Wetterbericht'])
    await page().keyboard.press('Control+Home')
    await page().waitForTimeout(100)
    await page().keyboard.press('Alt+Enter')
    await item('Language of selection…').click()
    await page().getByRole('menu', { name: 'Language of the selection, now English' }).waitFor()
    await item('German').click()
    await words(inBody(), [])
    expect(await page().locator('.body-text span[lang=de]').innerText()).toBe('Wetterbericht')
    await hasFocus(field('Body'))
    await page().keyboard.press('Control+z')
    await words(inBody(), ['Wetterbericht'])
  })

  it('with the caret elsewhere than in the body, the command says what to do', async () => {
    await openNew()
    await choose('article.language')
    await page().getByText('Select words in the body first.').waitFor()
  })

  it('a story in a language without a dictionary says so, and its words are left alone', async () => {
    await openNew({}, 'de')
    await expect.poll(() => note().innerText()).toBe('No spelling dictionary for German')
    await field('Headline').fill('Das Wetter ist gut, sagt der міністир.')
    await words(inLines(), ['міністир'])
  })

  it('a word is learnt, taken back from the toast, learnt again and removed in the settings', async () => {
    await openNew()
    await field('Headline').pressSequentially('Okhrimchuk and Bilozir ')
    await words(inLines(), ['Okhrimchuk', 'Bilozir'])
    await page().keyboard.press('Home')
    const learn = async (): Promise<void> => {
      await page().keyboard.press('Alt+Enter')
      await item('Add to the desk’s words').click()
    }
    await learn()
    await words(inLines(), ['Bilozir'])
    await page().locator('.toast').getByRole('button', { name: 'Undo' }).click()
    await words(inLines(), ['Okhrimchuk', 'Bilozir'])
    await field('Headline').focus()
    await learn()
    await words(inLines(), ['Bilozir'])
    await field('Headline').focus()
    await learn()
    await words(inLines(), [])
    await choose('view.settings')
    const remove = button('Remove “Bilozir” from the desk’s words')
    await remove.focus()
    await inspect(page(), 'desk-words')
    await page().keyboard.press('Enter')
    await expect.poll(() => remove.count()).toBe(0)
    await hasFocus(button('Remove “Okhrimchuk” from the desk’s words'))
    await page().keyboard.press('Enter')
    await page().locator('.desk-words').getByText('None yet.').waitFor()
    await hasFocus(page().locator('.desk-words'))
  })

  it('nothing is asked of the network, and Chromium’s own speller is off in every field', async () => {
    const asked: string[] = []
    await openNew()
    // The page's own screens are loaded while it is idle.
    const own = new URL('assets/', page().url()).href
    page().on('request', (request) => {
      if (!request.url().startsWith(own)) asked.push(request.url())
    })
    await field('Headline').fill('The wrold.')
    await write('The goverment. ')
    await words(inLines(), ['wrold'])
    await words(inBody(), ['goverment'])
    expect(asked).toEqual([])
    for (const name of ['Headline', 'Slugline', 'Lead', 'Body']) {
      expect(await field(name).getAttribute('spellcheck')).toBe('false')
    }
  })

  it('a key in a body of 10,000 words makes the speller read its paragraph and no more', async () => {
    await openNew()
    await field('Headline').fill('A long read')
    await write('x')
    const strange = (number: number): string =>
      `${String(number).replaceAll(/\d/g, (digit) => 'qwrtzpsdfg'.charAt(Number(digit)))}xk`
    const paragraphs = Array.from({ length: 100 }, (_, at) =>
      Array.from({ length: 100 }, (_, word) => strange(10_000 + at * 100 + word)).join(' '),
    )
    await paste({ 'text/html': paragraphs.map((line) => `<p>${line}</p>`).join('') })
    // Only what is in sight and beside it is marked; at either end of the text, and in between.
    // The caret stands behind the last word, which is not wrong yet.
    const lastWord = strange(19_998)
    const marked = (word: string): Locator => inBody().filter({ hasText: word })
    await expect.poll(() => marked(lastWord).count(), { timeout: 60_000 }).toBe(1)
    expect(await inBody().count()).toBeLessThan(4_000)
    await page().keyboard.press('Control+Home')
    await expect.poll(() => marked(strange(10_001)).count()).toBe(1)
    expect(await marked(lastWord).count()).toBe(0)
    await page().locator('.body-text p').nth(50).click()
    await expect.poll(() => marked(strange(15_050)).count()).toBe(1)
    // What nobody looks at is judged, too.
    await page().waitForTimeout(3_000)
    await page().evaluate(() => {
      const counts = { asked: [] as string[], read: 0 }
      const callMain = Reflect.get(window, 'callMain') as (name: string, input: object) => unknown
      const recorded = (name: string, input: object): unknown => {
        if (name === 'spelling.check') counts.asked.push(...Reflect.get(input, 'words'))
        return callMain(name, input)
      }
      Object.assign(window, { counts, callMain: recorded })
      const matchAll = Reflect.get(String.prototype, 'matchAll')
      // Every line that is taken apart into words goes through here.
      Object.assign(String.prototype, {
        matchAll(this: string, pattern: RegExp) {
          if (pattern.source.startsWith(String.raw`[\p{L}\p{M}`)) counts.read += this.length
          return matchAll.call(this, pattern)
        },
      })
    })
    await page().keyboard.type(' zzyzx ')
    await expect
      .poll(() =>
        inBody()
          .filter({ hasText: /^zzyzx$/ })
          .count(),
      )
      .toBe(1)
    const { asked, read } = await page().evaluate(
      () => Reflect.get(window, 'counts') as { asked: string[]; read: number },
    )
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.length).toBeLessThan(10)
    // Once to ask and once to mark, and again where a key came between; the body has 80,000 letters.
    const paragraph = Math.max(...paragraphs.map(({ length }) => length)) + 10
    expect(read).toBeGreaterThan(0)
    expect(read).toBeLessThanOrEqual(paragraph * 8)
  })

  it('marks and the menu have no fault in either theme', async () => {
    await openNew()
    await field('Headline').pressSequentially('The wrold saw Київ and a goverment ')
    await field('Lead').fill('Міністир said that teh offficials would come.')
    await write('A passage: Das Wetterbericht ist neu. ')
    await words(inLines(), ['wrold', 'goverment', 'Міністир', 'teh', 'offficials'])
    await words(inBody(), ['Das', 'Wetterbericht', 'ist', 'neu'])
    await inspect(page(), 'spelling')
    await field('Headline').focus()
    await page().keyboard.press('Home')
    await page().keyboard.press('Alt+Enter')
    await menu('wrold').waitFor()
    await inspect(page(), 'spelling-menu')
  })
})
