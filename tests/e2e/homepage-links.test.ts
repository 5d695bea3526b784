import { expect, test } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Guid } from '../../shared/article/guid.ts'
import { pagePath } from '../../shared/article/page-path.ts'
import { desk, deskJson } from '../support/command-line.ts'
import { dragLink, dropLinks } from '../support/drag-links.ts'
import { type LaunchedApp, launchApp } from '../support/launch-app.ts'
import { makeSeedDesk, seedPage } from '../support/seed-desk.ts'

type Shown = { readonly guid: string; readonly headline: string }

let work = ''
let folder = ''
let hotNews: readonly string[] = []
let latest: readonly Shown[] = []
let launched: LaunchedApp | null = null

test.beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'wiredesk-links-'))
  folder = join(work, 'desk')
  await makeSeedDesk(folder)
  hotNews = (await seedPage()).hotNews
  await desk('list', folder, 'hot', '--set', hotNews.join(','), '--launch')
  const shown = (await deskJson('list', folder, 'latest')) as { readonly live: readonly Shown[] }
  latest = shown.live.filter(({ guid }) => !hotNews.includes(guid))
  launched = await launchApp({ desk: folder })
  await expect(launched.page.getByText('25 articles')).toBeVisible()
  await launched.page.keyboard.press('Control+2')
})

test.afterEach(async () => {
  await launched?.close()
  launched = null
  await rm(work, { recursive: true, force: true })
})

function page() {
  if (launched === null) throw new Error('nothing is open')
  return launched.page
}

const hot = () => page().getByRole('region', { name: 'Hot news', exact: true })

async function hotGuids(): Promise<readonly string[]> {
  const { draft } = (await deskJson('list', folder, 'hot')) as { readonly draft: readonly Shown[] }
  return draft.map(({ guid }) => guid)
}

function addressOf({ guid, headline }: Shown): string {
  return `https://www.example.org/${pagePath(guid as Guid, { headline, urlSlug: '' })}?utm_source=chat`
}

const firstOfHot = () => hot().getByRole('listitem').first()
const dropLine = () => hot().locator('.drop-line')

/** The first story that Hot news has not, as a link held over the top of Hot news. */
async function heldOverHot() {
  const [wanted] = latest as [Shown]
  const link = await dragLink(page(), addressOf(wanted))
  await link.over(firstOfHot(), 0.1)
  await expect(dropLine()).toHaveCount(1)
  return { wanted, link }
}

test('a link dragged in from a browser comes into the gap it is dropped in, as the story it leads to', async () => {
  const { wanted, link } = await heldOverHot()
  await link.drop()
  await expect(dropLine()).toHaveCount(0)
  await expect.poll(hotGuids).toEqual([wanted.guid, ...hotNews].slice(0, 5))
  await expect(page().locator('[data-live-announcer]')).toContainText('Moved to Hot news, 1 of 5')
  await expect(firstOfHot()).toBeFocused()
})

test('links that are carried away again leave nothing behind', async () => {
  const { link } = await heldOverHot()
  await link.leave()
  await expect(dropLine()).toHaveCount(0)
  expect(await hotGuids()).toEqual(hotNews)
})

test('a link that rests on the way opens the homepage, and a list that is folded up', async () => {
  await page().getByRole('button', { name: 'Options for Hot news' }).click()
  await page().getByRole('menuitem', { name: 'Fold up' }).click()
  await expect(hot().getByRole('listitem')).toHaveCount(0)
  await page().keyboard.press('Control+1')
  await expect(page().getByText('25 articles')).toBeVisible()
  const [wanted] = latest as [Shown]
  const link = await dragLink(page(), addressOf(wanted))
  await link.over(
    page().getByRole('navigation', { name: 'Desk' }).getByRole('button', { name: 'Homepage' }),
    0.5,
  )
  await expect(hot()).toBeVisible()
  await link.over(hot(), 0.5)
  await expect(firstOfHot()).toBeVisible()
  await link.over(firstOfHot(), 0.1)
  await expect(dropLine()).toHaveCount(1)
  await link.drop()
  await expect.poll(hotGuids).toEqual([wanted.guid, ...hotNews].slice(0, 5))
})

test('links dropped together stand in their order; one that leads to no story of the desk is named', async () => {
  const [first, second] = latest as [Shown, Shown]
  const elsewhere = ['https://elsewhere.example/a/story', 'https://elsewhere.example/']
  await dropLinks([addressOf(first), ...elsewhere, addressOf(second)], firstOfHot())
  await expect.poll(hotGuids).toEqual([first.guid, second.guid, ...hotNews].slice(0, 5))
  for (const address of elsewhere) {
    const said = page().getByText(`No story of this desk stands at ${address}.`, { exact: true })
    await expect(said.first()).toBeVisible()
  }
})

test('of more links than anybody means none is taken, and that is said', async () => {
  const links = Array.from({ length: 51 }, (_, at) => addressOf(latest[at % 5] as Shown))
  await dropLinks(links, firstOfHot())
  await expect(
    page()
      .getByText(/^51 links are more than can be dropped at once/)
      .first(),
  ).toBeVisible()
  expect(await hotGuids()).toEqual(hotNews)
})

test('without a mouse, an address pasted into the feed’s search finds its story', async () => {
  const wanted = latest[2] as Shown
  const search = page().getByRole('searchbox', { name: 'Search the feed' })
  await search.fill(addressOf(wanted))
  const feed = page().getByRole('region', { name: 'Feed' })
  await expect(feed.getByRole('listitem')).toHaveCount(1)
  await expect(feed.getByRole('listitem')).toContainText(wanted.headline)
  await search.press('ArrowDown')
  await page().keyboard.press('m')
  const move = page().getByRole('dialog', { name: 'Move to…' })
  await move.getByRole('button', { name: 'Move' }).click()
  await expect.poll(hotGuids).toContain(wanted.guid)
})
