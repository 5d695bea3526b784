import { expect, test, type ElectronApplication, type Page } from '@playwright/test'
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { askMain } from '../support/ask-main.ts'
import { desk } from '../support/command-line.ts'
import { launchApp } from '../support/launch-app.ts'
import { makeSeedDesk, seedPage } from '../support/seed-desk.ts'

type ListFile = { readonly entries: readonly { readonly guid: string }[] }

/** Answers the next question for a folder with that one. */
async function answerWith(app: ElectronApplication, folder: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
  }, folder)
}

async function publishTo(app: ElectronApplication, page: Page, folder: string): Promise<void> {
  await answerWith(app, folder)
  await page.keyboard.press('Control+5')
  await page.getByRole('region', { name: 'Publish lists to a folder' }).scrollIntoViewIfNeeded()
  await page.getByRole('button', { name: 'Choose folder…' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(folder, { exact: true })).toBeVisible()
}

type Views = {
  readonly views: readonly { readonly list: { name: string; revision: number } }[]
}

/** What the page asks of main; how the screen comes to ask it is for other tests. */
async function ask(page: Page, call: string, input: unknown): Promise<number> {
  const reply = await askMain<Views>(page, call, input)
  if (!reply.ok) throw new Error(reply.problem.code)
  return reply.value.views.find(({ list }) => list.name === 'hot')?.list.revision ?? -1
}

/** Moves the first story of HOT below the second, and launches that. */
async function swapAndLaunch(page: Page, article: string): Promise<void> {
  const move = { list: 'hot', article, gap: 2, from: 'hot', isCopy: false, seen: 0 }
  const hot = await ask(page, 'list.place', move)
  await ask(page, 'list.launch', { seen: { hot } })
}

test('a launch stands in the chosen folder at once, as lists, feeds and homepage', async () => {
  const work = await mkdtemp(join(tmpdir(), 'wiredesk-publish-'))
  const [folder, site] = [join(work, 'desk'), join(work, 'site')]
  const { hotNews } = await seedPage()
  const [first = '', second = '', ...others] = hotNews
  await mkdir(site)
  await makeSeedDesk(folder)
  await desk('list', folder, 'hot', '--set', hotNews.join(','), '--launch')
  const { app, page, close } = await launchApp({ desk: folder })
  await expect(page.getByText('25 articles')).toBeVisible()
  const listed = async (): Promise<readonly string[]> => {
    const text = await readFile(join(site, 'lists', 'hot.json'), 'utf8').catch(
      () => '{"entries":[]}',
    )
    return (JSON.parse(text) as ListFile).entries.map(({ guid }) => guid)
  }

  await publishTo(app, page, site)
  await expect.poll(listed).toEqual(hotNews)
  await page.keyboard.press('Control+2')
  await swapAndLaunch(page, first)
  await expect.poll(listed).toEqual([second, first, ...others])
  await expect(page.getByText(/^Published \d\d:\d\d$/)).toBeVisible()

  const feeds = (await readdir(join(site, 'feeds'))).sort()
  const ofLists = feeds.filter((name) => !/^(section|tag)\./.test(name))
  expect(ofLists).toEqual(
    ['hot', 'latest'].flatMap((name) => [`${name}.atom.xml`, `${name}.json`, `${name}.rss.xml`]),
  )
  const atom = await readFile(join(site, 'feeds', 'hot.atom.xml'), 'utf8')
  const ids = [...atom.matchAll(/<entry[^>]*>\s*<id>([^<]*)/g)].map(([, id]) => id)
  expect(ids).toEqual([second, first, ...others])
  const home = await readFile(join(site, 'index.html'), 'utf8')
  for (const [, path = ''] of home.matchAll(/href="(articles\/[^"]*)"/g)) {
    expect(await readFile(join(site, path), 'utf8')).toContain('</html>')
  }
  expect((await readdir(site)).filter((name) => name.startsWith('.'))).toEqual([])

  // The folder goes: that is said, nothing is made in its place, and a button brings it up to date.
  await rename(site, `${site}-away`)
  await ask(page, 'list.undo', {})
  // Said where it is read, and told to those who listen.
  await expect(page.locator('.publish-mark')).toContainText(/Not published .*: the folder is gone/)
  await expect(page.getByRole('status').getByText(/^Not published/)).toBeAttached()
  expect(await readdir(work)).not.toContain('site')
  await rename(`${site}-away`, site)
  await page.getByRole('button', { name: 'Publish again' }).click()
  await expect.poll(listed).toEqual(hotNews)
  await close()
  await rm(work, { recursive: true, force: true })
})
