import { expect, test } from '@playwright/test'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { desk, deskJson } from '../support/command-line.ts'
import { firstOutOfOrder, pageText } from '../support/page-text.ts'
import { makeSeedDesk, seedLines, seedPage } from '../support/seed-desk.ts'

let work = ''

test.beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'wiredesk-seed-'))
})

test.afterEach(() => rm(work, { recursive: true, force: true }))

test('the seed wire goes in by command line and its page comes out, every line in its order', async () => {
  const folder = join(work, 'desk')
  const out = join(work, 'site')
  const page = await seedPage()
  await makeSeedDesk(folder)
  expect(
    (await desk('list', folder, 'hot', '--set', page.hotNews.join(','), '--launch')).code,
  ).toBe(0)
  const latest = (await deskJson('list', folder, 'latest')) as { live: { guid: string }[] }
  expect(latest.live.map(({ guid }) => guid)).toEqual(page.latest)

  const exported = await desk('export', folder, '--to', 'html', '--out', out)
  expect(exported.code, exported.err).toBe(0)
  const manifest = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')) as {
    articles: { guid: string; file?: string }[]
  }
  const file = manifest.articles.find(({ guid }) => guid === page.article)?.file ?? ''
  const text = pageText(await readFile(join(out, file), 'utf8'))
  expect(firstOutOfOrder(text, await seedLines())).toBeNull()
})

test('the same desk gives the same bytes', async () => {
  const folder = join(work, 'desk')
  await makeSeedDesk(folder)
  const [one, other] = [join(work, 'one'), join(work, 'other')]
  await desk('export', folder, '--to', 'html', '--out', one)
  await new Promise((resolve) => setTimeout(resolve, 1100))
  await desk('export', folder, '--to', 'html', '--out', other)
  const names = (await readdir(one, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(one.length))
  expect(names.length).toBeGreaterThan(26)
  for (const name of names) {
    expect(await readFile(join(other, name)), name).toEqual(await readFile(join(one, name)))
  }
})
