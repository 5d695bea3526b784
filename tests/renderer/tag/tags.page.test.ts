import { describe, expect, it } from 'vitest'

import { aTaggedDesk } from '../../support/a-tagged-desk.ts'
import { editorStage } from '../../support/editor-stage.ts'
import { storyHeadline } from '../../support/fill-tagged-desk.ts'

describe('what is said before tags change', () => {
  const { page, field, button, openAt } = editorStage()

  /** Keeps main from hearing one of the page's calls until `letGo`. */
  async function hold(name: string): Promise<void> {
    await page().evaluate((held) => {
      const callMain = Reflect.get(window, 'callMain') as (...call: unknown[]) => unknown
      const free = new Promise((resolve) => Reflect.set(window, 'letGo', resolve))
      Reflect.set(window, 'callMain', async (called: string, input: unknown) => {
        if (called === held) {
          Reflect.set(window, 'isHeld', true)
          await free
        }
        return callMain(called, input)
      })
    }, name)
  }
  const held = () => page().waitForFunction(() => Reflect.get(window, 'isHeld') === true)
  const letGo = () => page().evaluate(() => (Reflect.get(window, 'letGo') as () => void)())

  async function goToTag(name: RegExp): Promise<void> {
    const desk = page().getByRole('navigation', { name: 'Desk' })
    await desk.getByRole('button', { name: 'Tags' }).click()
    await page().getByRole('row', { name }).click()
  }

  it('counts a story whose tag has not reached the disk yet', async () => {
    await openAt(await aTaggedDesk())
    await page().getByRole('row', { name: storyHeadline }).dblclick()
    await field('Headline').waitFor()
    await hold('article.write')
    await page().getByRole('combobox', { name: 'Tags', exact: true }).pressSequentially('NATO')
    await page().keyboard.press('Enter')
    await held()
    await goToTag(/NATO/)
    await button('Delete…').click()
    const dialog = page().getByRole('alertdialog')
    await dialog.waitFor()
    await letGo()
    await dialog.getByText('2 articles carry it').waitFor()
    expect(await dialog.innerText()).toContain(storyHeadline)
  })

  it('is of the tags that are chosen now, or nothing can be done', async () => {
    await openAt(await aTaggedDesk())
    await goToTag(/порт/)
    await button('Change their tags…').click()
    const dialog = page().getByRole('dialog', { name: 'Tags of several articles' })
    const add = dialog.getByRole('button', { name: /^Add to/ })
    const choose = async (name: string): Promise<void> => {
      await dialog.getByRole('combobox', { name: 'Tag', exact: true }).fill(name)
      await page().keyboard.press('ArrowDown')
      await page().keyboard.press('Enter')
    }
    await choose('Harbour life')
    await dialog.getByRole('button', { name: 'Add to 5 articles' }).waitFor()
    expect(await add.isEnabled()).toBe(true)
    await hold('tag.previewMany')
    await choose('NATO')
    await held()
    await dialog.getByRole('list', { name: 'Chosen tags' }).getByText('NATO').waitFor()
    expect(await add.isEnabled()).toBe(false)
    await letGo()
    await expect.poll(() => add.isEnabled()).toBe(true)
  })
})
