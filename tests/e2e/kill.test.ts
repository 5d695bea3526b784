import { expect, test } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { desk } from '../support/command-line.ts'
import { launchApp } from '../support/launch-app.ts'

const kills = 20
const headline = 'Power returns to the river districts'

test(`kill -9 while typing loses no more than the last 100 ms, ${kills} times out of ${kills}`, async () => {
  test.setTimeout(kills * 20_000)
  const work = await mkdtemp(join(tmpdir(), 'wiredesk-kill-'))
  const folder = join(work, 'desk')
  const userData = join(work, 'profile')
  await desk('create', folder, '--name', 'Kill desk')
  let expected: readonly string[] = []
  for (let round = 0; round <= kills; round += 1) {
    const { app, page, close } = await launchApp({ desk: folder, userData })
    if (round === 0) {
      await page.getByRole('button', { name: 'New article' }).first().click()
      await page.getByRole('textbox', { name: 'Headline' }).fill(headline)
      await expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Saved')
    } else {
      await page.getByRole('row', { name: new RegExp(headline) }).dblclick()
    }
    const body = page.getByRole('textbox', { name: 'Body' })
    await expect(body).toBeVisible()
    const text = (await body.textContent()) ?? ''
    expect(expected.filter((word) => !text.includes(word))).toEqual([])
    if (round < kills) expected = [...expected, ...(await typeUntilKilled(round))]
    await close()

    /** Types words and kills the app at some moment; answers those that were on screen 100 ms before. */
    async function typeUntilKilled(round: number): Promise<readonly string[]> {
      const typed: { word: string; at: number }[] = []
      await body.click()
      await page.keyboard.press('Control+End')
      const death = { at: Infinity }
      setTimeout(
        () => {
          death.at = Date.now()
          app.process().kill('SIGKILL')
        },
        400 + ((round * 137) % 900),
      )
      for (let count = 0; death.at === Infinity; count += 1) {
        const word = `r${round}w${count}.`
        await page.keyboard.insertText(`${word} `).catch(() => undefined)
        typed.push({ word, at: Date.now() })
      }
      expect(typed.length).toBeGreaterThan(5)
      return typed.filter(({ at }) => at < death.at - 100).map(({ word }) => word)
    }
  }
  await rm(work, { recursive: true, force: true })
})
