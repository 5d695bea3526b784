import { describe, expect, it } from 'vitest'

import { openDesk } from '../../../electron/store/open-desk.ts'
import { aTaggedDesk } from '../../support/a-tagged-desk.ts'
import { editorStage } from '../../support/editor-stage.ts'
import { inspect } from '../../support/inspect.ts'
import { natoTag } from '../../support/fill-tagged-desk.ts'

// The kit hangs what a box offers outside of all landmarks.
const kit = { except: ['region'] }

describe('a tag’s Media Topic', () => {
  const { page, openAt, onDisk } = editorStage()
  const topic = () => page().getByRole('combobox', { name: 'Media Topic' })
  const options = () => page().getByRole('listbox', { name: 'Media Topic' }).getByRole('option')
  const row = (name: string) => page().getByRole('row', { name })
  const notes = () =>
    topic().evaluate((box) => {
      const note = document.getElementById(box.getAttribute('aria-describedby') ?? '')
      return note?.textContent
    })
  async function says(words: string | RegExp): Promise<void> {
    await expect.poll(notes).toMatch(words)
  }

  async function openTag(name: string): Promise<string> {
    const desk = await aTaggedDesk()
    await openAt(desk)
    await watchCalls()
    await page()
      .getByRole('navigation', { name: 'Desk' })
      .getByRole('button', { name: 'Tags' })
      .click()
    await row(name).click()
    await topic().focus()
    return desk
  }

  /** From now on the page notes which calls it makes. */
  function watchCalls(): Promise<void> {
    return page().evaluate(() => {
      type Call = (name: string, input: unknown) => unknown
      const callMain = Reflect.get(window, 'callMain') as Call
      const called: string[] = []
      const noting: Call = (name, input) => {
        called.push(name)
        return callMain(name, input)
      }
      Object.assign(window, { called, callMain: noting })
    })
  }

  const calledOf = (name: string) =>
    page().evaluate(
      (wanted) =>
        (Reflect.get(window, 'called') as string[]).filter((one) => one === wanted).length,
      name,
    )

  async function topicOnDisk(desk: string): Promise<string | null | undefined> {
    await onDisk(desk)
    const store = await openDesk(desk)
    const kept = store.tags().find(({ id }) => id === natoTag.id)?.topic
    await store.close()
    return kept
  }

  it('is found by a word of its name in either spelling, chosen by key, and shown by its name', async () => {
    const desk = await openTag('NATO')
    await says('From IPTC’s list')
    await page().keyboard.type('labour')
    await options().first().waitFor()
    expect(await options().allInnerTexts()).toEqual([
      'labor\nmedtop:09000000',
      'labor market\nmedtop:20000523\nlabor',
      'labor relations\nmedtop:20000524\nlabor',
      'labor dispute\nmedtop:20000529\nlabor › labor relations',
      'labor strike\nmedtop:20000530\nlabor › labor relations › labor dispute',
      'child labor\nmedtop:20000511\nlabor › employment',
    ])
    await page().keyboard.press('ArrowDown')
    await page().keyboard.press('ArrowDown')
    await inspect(page(), 'topic-offers', kit)
    await page().keyboard.press('Enter')
    await expect.poll(() => topic().inputValue()).toBe('labor market')
    await says('labor › labor market · medtop:20000523')
    await row('NATO').getByText('labor market').waitFor()
    await inspect(page(), 'topic-chosen', kit)
    expect(await topicOnDisk(desk)).toBe('medtop:20000523')
  })

  it('may be a code that the list does not have, which stays as it is and is said', async () => {
    const desk = await openTag('NATO')
    await page().keyboard.type('20999999')
    await page().keyboard.press('Tab')
    await says('Not in the list that Wiredesk has; kept as it is.')
    expect(await topic().inputValue()).toBe('medtop:20999999')
    await inspect(page(), 'topic-unknown', kit)
    expect(await topicOnDisk(desk)).toBe('medtop:20999999')
  })

  it('may be one that IPTC has retired, which has its name still and is not offered', async () => {
    await openTag('NATO')
    await page().keyboard.type('20000064')
    await page().keyboard.press('Enter')
    await says(/^IPTC has retired this topic \(medtop:20000064\)/)
    expect(await topic().inputValue()).toBe('war crime action')
    await topic().fill('war crim')
    await expect.poll(() => options().allInnerTexts()).toHaveLength(1)
    expect(await options().innerText()).not.toContain('action')
  })

  it('is no word that no topic is called by: that is said, nothing is written, and Escape brings back what was', async () => {
    await openTag('NATO')
    await page().keyboard.type('medtop:16000000')
    await page().keyboard.press('Enter')
    await expect.poll(() => topic().inputValue()).toBe('conflict, war and peace')
    await says(/^medtop:16000000$/)
    await topic().fill('conflict, war and p')
    await page().keyboard.press('Enter')
    await says('No Media Topic is called that.')
    expect(await topic().getAttribute('aria-invalid')).toBe('true')
    await inspect(page(), 'topic-wrong', kit)
    await page().keyboard.press('Escape')
    expect(await topic().inputValue()).toBe('conflict, war and peace')
    expect(await topic().getAttribute('aria-invalid')).toBe('false')
    await topic().fill('')
    await page().keyboard.press('Enter')
    await says('From IPTC’s list')
    await expect.poll(() => calledOf('tag.change')).toBe(2)
  })

  it('can be looked for from the top, and the list is fetched once, by the first tag that is opened', async () => {
    await openTag('NATO')
    await page().keyboard.press('ArrowDown')
    await expect.poll(() => options().count()).toBe(17)
    await page().keyboard.press('ArrowUp')
    await expect
      .poll(() =>
        options()
          .last()
          .evaluate((last) => last.getBoundingClientRect().bottom),
      )
      .toBeLessThanOrEqual(800)
    await page().keyboard.press('Enter')
    await expect.poll(() => topic().inputValue()).toBe('weather')
    await row('порт').click()
    await says('From IPTC’s list')
    expect(await calledOf('topic.all')).toBe(1)
  })
})
