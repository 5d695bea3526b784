import { expect, test } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { desk, deskJson } from '../support/command-line.ts'
import { launchApp } from '../support/launch-app.ts'
import { makeSeedDesk, seedPage } from '../support/seed-desk.ts'

test('a desk chief arranges, undoes and launches HOT by keyboard alone, and hears of it', async () => {
  const work = await mkdtemp(join(tmpdir(), 'wiredesk-keyboard-'))
  const folder = join(work, 'desk')
  const { hotNews } = await seedPage()
  await makeSeedDesk(folder)
  await desk('list', folder, 'hot', '--set', hotNews.join(','), '--launch')
  const { page, close } = await launchApp({ desk: folder })
  await expect(page.getByText('25 articles')).toBeVisible()
  await page.keyboard.press('Control+2')
  const hot = page.getByRole('region', { name: 'Hot news' })
  const guids = async (): Promise<readonly string[]> => {
    const { draft } = (await deskJson('list', folder, 'hot')) as { draft: { guid: string }[] }
    return draft.map(({ guid }) => guid)
  }
  const [first = '', second = '', ...others] = hotNews

  await hot.getByRole('listitem').first().focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page.getByText(/Moved to Hot news, 2 of 5/)).toBeAttached()
  await expect.poll(guids).toEqual([second, first, ...others])
  await page.keyboard.press('Delete')
  await expect.poll(guids).toEqual([second, ...others])
  await page.keyboard.press('Control+z')
  await expect.poll(guids).toEqual([second, first, ...others])
  await page.keyboard.press('Control+z')
  await expect.poll(guids).toEqual(hotNews)
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(guids).toEqual([second, first, ...others])
  await page.getByRole('button', { name: 'Launch', exact: true }).focus()
  await page.keyboard.press('Enter')
  const plan = page.getByRole('dialog', { name: 'Launch' })
  await expect(plan.getByRole('button', { name: 'Launch', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(plan).toBeHidden()
  await expect(page.getByRole('button', { name: 'Launch', exact: true })).toBeDisabled()
  await close()
  const { live } = (await deskJson('list', folder, 'hot')) as { live: { guid: string }[] }
  expect(live.map(({ guid }) => guid)).toEqual([second, first, ...others])
  await rm(work, { recursive: true, force: true })
})
