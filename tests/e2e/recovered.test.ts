import { expect, test } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { desk } from '../support/command-line.ts'
import { inspect } from '../support/inspect.ts'
import { launchApp } from '../support/launch-app.ts'
import { beginArticle, body, headline, saveState } from '../support/newsroom.ts'

test('after a crash the articles with recovered text are listed and marked until one has looked', async () => {
  test.setTimeout(120_000)
  const work = await mkdtemp(join(tmpdir(), 'wiredesk-recovered-'))
  const options = { desk: join(work, 'desk'), userData: join(work, 'profile') }
  await desk('create', options.desk, '--name', 'Harbour desk')
  const first = await launchApp(options)
  const names = ['Power is back', 'Ferries sail again', 'Nothing happened here']
  for (const name of names) {
    await beginArticle(first.page, name)
    await first.page.getByRole('button', { name: 'Articles' }).last().click()
    await expect(first.page.getByRole('row', { name: new RegExp(name) })).toBeVisible()
  }
  // Two of them are being written when the power goes.
  for (const name of names.slice(0, 2)) {
    await first.page.getByRole('row', { name: new RegExp(name) }).click()
    await expect(headline(first.page)).toHaveValue(name)
    await body(first.page).click()
    await first.page.keyboard.press('Control+End')
    await first.page.keyboard.type('Typed before the crash.')
    await expect(saveState(first.page)).toHaveText('Saved')
    if (name === names[1]) break
    await first.page.getByRole('button', { name: 'Articles' }).last().click()
  }
  first.running.kill('SIGKILL')
  await first.close()

  const { page, close } = await launchApp(options)
  const notice = page.getByRole('status').filter({ hasText: 'did not close properly' })
  await expect(notice.getByRole('button', { name: 'Ferries sail again' })).toBeVisible()
  const row = (name: string) => page.getByRole('row', { name: new RegExp(name) })
  await expect(row('Ferries sail again')).toContainText('Brought back after a crash')
  await expect(row('Nothing happened here')).not.toContainText('Brought back')
  await inspect(page, 'recovered')

  await notice.getByRole('button', { name: 'Ferries sail again' }).click()
  await expect(body(page)).toContainText('Typed before the crash.')
  await page.getByRole('button', { name: 'Articles' }).last().click()
  await expect(row('Ferries sail again')).toBeVisible()
  await expect(row('Ferries sail again')).not.toContainText('Brought back')
  if ((await notice.count()) > 0) await notice.getByRole('button', { name: 'Dismiss' }).click()
  await expect(page.getByText('Brought back after a crash')).toHaveCount(0)
  await expect(notice).toHaveCount(0)
  await close()
  await rm(work, { recursive: true, force: true })
})
