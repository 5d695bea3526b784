import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { versionHandlers } from '../../../electron/article/version-handlers.ts'
import { deskFolder } from '../../../electron/store/desk-folder.ts'
import type { DeskStore } from '../../../electron/store/desk-store.ts'
import { openDesk } from '../../../electron/store/open-desk.ts'
import type { Article } from '../../../shared/article/article.ts'
import type { ReleaseAct } from '../../../shared/article/release-act.ts'
import type { VersionName } from '../../../shared/article/version-name.ts'
import type { Version } from '../../../shared/article/version.ts'
import { aDeskFolder } from '../../support/a-desk-folder.ts'
import { anArticle, articleOf, at, aVersion, guidOf } from '../../support/an-article.ts'
import { aRelease, olena } from '../../support/a-release.ts'

const acts: readonly (readonly [ReleaseAct, string, string])[] = [
  ['publish', 'Bridge opens', ''],
  ['update', 'Bridge opens to cars', ''],
  ['correct', 'Bridge opens to trams', 'CORRECTION: trams, not cars.'],
]

async function releasedDesk(): Promise<{ folder: string; store: DeskStore; versions: Version[] }> {
  const folder = await aDeskFolder()
  const store = await openDesk(folder)
  onTestFinished(() => store.close())
  let article: Article = anArticle('bridge')
  const versions: Version[] = []
  await store.change(() => ({ change: { articles: [article] }, result: null }))
  for (const [index, [act, headline, note]] of acts.entries()) {
    const edited = { ...article, content: { ...article.content, headline } }
    const made = aRelease(edited, act, note, at(`2026-11-21T1${index}:00:00Z`))
    article = made.article
    versions.push(made.version)
    await store.change(() => ({
      change: { articles: [made.article], versions: [made.version] },
      result: null,
    }))
  }
  return { folder, store, versions }
}

const guid = guidOf('bridge')
const released = (number: number): VersionName => ({ kind: 'released', number })

test('the history lists every release, the newest first, as what and why it went out', async () => {
  const { store } = await releasedDesk()
  const lines = await versionHandlers(store)['article.versions']({ guid })
  expect(lines).toEqual([
    {
      kind: 'released',
      name: { kind: 'released', number: 3 },
      version: 3,
      state: 'corrected',
      signal: 'sig:correction',
      act: 'correct',
      by: olena,
      embargoOverride: null,
      releasedAt: '2026-11-21T12:00:00Z',
      edNote: 'CORRECTION: trams, not cars.',
      headline: 'Bridge opens to trams',
      language: 'en',
    },
    expect.objectContaining({ version: 2, state: 'published', signal: 'sig:update' }),
    expect.objectContaining({ version: 1, signal: null, headline: 'Bridge opens' }),
  ])
})

test('a version comes whole, and stays what it was when the story is corrected', async () => {
  const { store, versions } = await releasedDesk()
  const handlers = versionHandlers(store)
  for (const version of versions) {
    expect(await handlers['article.version']({ guid, name: released(version.version) })).toEqual(
      version.content,
    )
  }
})

test('a damaged version is named with its reason, and the others are still listed', async () => {
  const { folder, store } = await releasedDesk()
  const path = join(folder, deskFolder.version(guid, 2))
  await writeFile(path, (await readFile(path, 'utf8')).replace('to cars', 'to cats'))
  const handlers = versionHandlers(store)
  const lines = await handlers['article.versions']({ guid })
  expect(lines.map(({ kind, name }) => [kind, name.number])).toEqual([
    ['released', 3],
    ['unreadable', 2],
    ['released', 1],
  ])
  expect(lines[1]).toMatchObject({ problem: { code: 'damaged' } })
  await expect(handlers['article.version']({ guid, name: released(2) })).rejects.toMatchObject({
    problem: { code: 'damaged' },
  })
})

test('a story that came in at version 7 has that one version here, and no gaps are told', async () => {
  const { store } = await releasedDesk()
  const version = aVersion('wire', { version: 7 })
  await store.change(() => ({
    change: { articles: [articleOf(version)], versions: [version] },
    result: null,
  }))
  const handlers = versionHandlers(store)
  const lines = await handlers['article.versions']({ guid: version.guid })
  expect(lines.map(({ name }) => name)).toEqual([released(7)])
  await expect(
    handlers['article.version']({ guid: version.guid, name: released(6) }),
  ).rejects.toMatchObject({ problem: { code: 'noVersion' } })
})

test('a draft has no versions, and an article that is not there is an error', async () => {
  const { store } = await releasedDesk()
  const draft = anArticle('draft')
  await store.change(() => ({ change: { articles: [draft] }, result: null }))
  const handlers = versionHandlers(store)
  expect(await handlers['article.versions']({ guid: draft.guid })).toEqual([])
  await expect(handlers['article.versions']({ guid: guidOf('none') })).rejects.toMatchObject({
    problem: { code: 'noArticle' },
  })
})
