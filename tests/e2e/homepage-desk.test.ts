import { expect, test, type ElectronApplication } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { openDesk } from '../../electron/store/open-desk.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { desk, deskJson } from '../support/command-line.ts'
import { type LaunchedApp, launchApp } from '../support/launch-app.ts'
import { makeSeedDesk, seedPage } from '../support/seed-desk.ts'

type Shown = { readonly guid: string; readonly headline: string }
type ShownList = { readonly live: readonly Shown[]; readonly draft: readonly Shown[] }

let work = ''
let folder = ''
let hotNews: readonly string[] = []
let launched: LaunchedApp | null = null

test.beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'wiredesk-desk-chief-'))
  folder = join(work, 'desk')
  await makeSeedDesk(folder)
  hotNews = (await seedPage()).hotNews
  await desk('list', folder, 'hot', '--set', hotNews.join(','), '--launch')
})

test.afterEach(async () => {
  await launched?.close()
  launched = null
  await rm(work, { recursive: true, force: true })
})

async function listed(name: string): Promise<ShownList> {
  return (await deskJson('list', folder, name)) as ShownList
}

const guidsOf = (shown: readonly Shown[]): readonly string[] => shown.map(({ guid }) => guid)

/** What the native menu calls a command now. */
function called(app: ElectronApplication, id: string): Promise<string | undefined> {
  return app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.label, id)
}

function choose(app: ElectronApplication, id: string): Promise<void> {
  return app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), id)
}

test('the native Edit menu names what it undoes and does again on the homepage', async () => {
  launched = await launchApp({ desk: folder })
  const { app, page } = launched
  await expect(page.getByText('25 articles')).toBeVisible()
  await page.keyboard.press('Control+2')
  const hot = page.getByRole('region', { name: 'Hot news', exact: true })
  const [first = '', second = '', ...others] = hotNews
  await hot.getByRole('listitem').first().focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect
    .poll(() => called(app, 'edit.undo'))
    .toMatch(/^Undo: move “.+” to Hot news, position 2$/)

  await page.getByRole('button', { name: 'Launch', exact: true }).click()
  const plan = page.getByRole('dialog', { name: 'Launch' })
  await plan.getByRole('button', { name: 'Launch', exact: true }).click()
  await expect(plan).toBeHidden()
  await expect.poll(() => called(app, 'edit.undo')).toBe('Undo: launch Hot news')

  await page.getByRole('button', { name: 'History' }).click()
  const history = page.getByRole('dialog', { name: 'History' })
  await history.getByRole('listbox', { name: 'Launches' }).getByRole('option').last().click()
  await history.getByRole('button', { name: 'Bring back Hot news as a draft' }).click()
  await expect(history).toBeHidden()
  await expect.poll(() => called(app, 'edit.undo')).toBe('Undo: bring back Hot news from history')
  await expect.poll(async () => guidsOf((await listed('hot')).draft)).toEqual(hotNews)

  await choose(app, 'edit.undo')
  await expect.poll(() => called(app, 'edit.redo')).toBe('Redo: bring back Hot news from history')
  await expect.poll(() => called(app, 'edit.undo')).toBe('Undo: launch Hot news')
  await expect
    .poll(async () => guidsOf((await listed('hot')).draft))
    .toEqual([second, first, ...others])
  // On another screen they mean what is written there.
  await page.keyboard.press('Control+1')
  await expect.poll(() => called(app, 'edit.undo')).toBe('Undo')
})

test('launches that were missed while the desk was closed wait for a person, who launches or drops them', async () => {
  const [first = '', second = '', ...others] = hotNews
  await desk('list', folder, 'hot', '--set', [second, first, ...others].join(','))
  await desk('list', folder, 'latest', '--set', first)
  const store = await openDesk(folder)
  const scheduled = { at: '2026-01-05T06:30:00Z' as Instant, by: 'Olena' }
  await store.change(() => ({
    change: { lists: ['hot', 'latest'].map((name) => ({ ...store.list(name), scheduled })) },
    result: null,
  }))
  await store.close()

  launched = await launchApp({ desk: folder })
  const { page } = launched
  const banner = page.getByRole('status').filter({ hasText: 'did not go live' })
  await expect(banner).toContainText('Hot news')
  await expect(banner).toContainText('Olena')
  expect(guidsOf((await listed('hot')).live)).toEqual(hotNews)

  await banner.getByRole('button', { name: 'Look at it: Hot news' }).click()
  const plan = page.getByRole('dialog', { name: 'Launch Hot news' })
  await plan.getByRole('button', { name: 'Launch', exact: true }).click()
  await expect(plan).toBeHidden()
  await expect(banner).not.toContainText('Hot news')
  await expect
    .poll(async () => guidsOf((await listed('hot')).live))
    .toEqual([second, first, ...others])

  await banner.getByRole('button', { name: 'Let it be: Latest' }).click()
  await expect(banner).toBeHidden()
  // A reader is told the same words at the same moment, in a place of its own.
  const told = page.getByRole('region', { name: 'Notifications' })
  await expect(told.getByText(/^Latest: the time is taken back/)).toBeVisible()
  const latest = await listed('latest')
  expect(guidsOf(latest.draft)).not.toEqual(guidsOf(latest.live))
})
