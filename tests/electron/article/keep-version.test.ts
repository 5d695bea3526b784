import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { keepVersion } from '../../../electron/article/keep-version.ts'
import { versionHandlers } from '../../../electron/article/version-handlers.ts'
import { openWorkingCopies } from '../../../electron/article/working-copies.ts'
import { checkDesk } from '../../../electron/store/check-desk.ts'
import { deskFolder } from '../../../electron/store/desk-folder.ts'
import { openDesk } from '../../../electron/store/open-desk.ts'
import { aDeskFolder } from '../../support/a-desk-folder.ts'
import { aRelease, olena } from '../../support/a-release.ts'
import { anArticle, at, guidOf } from '../../support/an-article.ts'

const guid = guidOf('bridge')

async function anOpenStory() {
  const folder = await aDeskFolder()
  const store = await openDesk(folder)
  onTestFinished(() => store.close())
  await store.change(() => ({ change: { articles: [anArticle('bridge')] }, result: null }))
  let now = at('2026-11-21T10:00:00Z')
  const clock = () => now
  const copies = openWorkingCopies(store, store.journal, clock)
  onTestFinished(() => copies.closeAll())
  const { sequence } = await copies.open(guid)
  let last = sequence
  return {
    folder,
    store,
    keep: keepVersion({ store, copies, clock, by: () => olena }),
    handlers: versionHandlers(store),
    wait: (until: string) => (now = at(until)),
    type: async (headline: string) => {
      const answer = await copies.write(guid, last, [{ kind: 'fields', fields: { headline } }])
      if ('taken' in answer) last = answer.taken
    },
    release: async () => {
      await copies.fold(guid)
      await store.change(async () => {
        const article = await copies.read(guid)
        const made = aRelease(article ?? anArticle('none'), 'publish', '', now)
        return { change: { articles: [made.article], versions: [made.version] }, result: null }
      })
    },
  }
}

test('a text is kept as typed, under its name and with who kept it, and stays so', async () => {
  const story = await anOpenStory()
  await story.type('Bridge may open')
  expect(await story.keep(guid, ' before the call ')).toBe(1)
  await story.type('Bridge opens')
  await story.keep(guid, '')
  const lines = await story.handlers['article.versions']({ guid })
  expect(lines).toMatchObject([
    { kind: 'kept', number: 2, headline: 'Bridge opens', label: '' },
    { kind: 'kept', number: 1, headline: 'Bridge may open', label: 'before the call', by: olena },
  ])
  const first = await story.handlers['article.version']({ guid, name: { kind: 'kept', number: 1 } })
  expect(first.headline).toBe('Bridge may open')
  expect((await checkDesk(story.folder)).problems).toEqual([])
})

test('a text that says what was kept last is not kept again', async () => {
  const story = await anOpenStory()
  expect(await story.keep(guid, '')).toBe(1)
  expect(await story.keep(guid, 'again')).toBeNull()
  expect(story.store.head(guid)?.kept).toBe(1)
})

test('the history has releases and kept texts in the order in which they came', async () => {
  const story = await anOpenStory()
  await story.keep(guid, '')
  story.wait('2026-11-21T11:00:00Z')
  await story.release()
  story.wait('2026-11-21T12:00:00Z')
  await story.type('Bridge opens to cars')
  await story.keep(guid, '')
  const lines = await story.handlers['article.versions']({ guid })
  expect(lines.map(({ name }) => `${name.kind} ${name.number}`)).toEqual([
    'kept 2',
    'released 1',
    'kept 1',
  ])
})

test('keeping leaves a released story as it is to the world', async () => {
  const story = await anOpenStory()
  await story.release()
  await story.keep(guid, '')
  expect(story.store.head(guid)).toMatchObject({ version: 1, state: 'published', isEdited: false })
})

test('a damaged kept text is named, and the check of the desk finds it', async () => {
  const story = await anOpenStory()
  await story.keep(guid, '')
  const path = join(story.folder, deskFolder.kept(guid, 1))
  await writeFile(path, (await readFile(path, 'utf8')).replace('bridge', 'fridge'))
  const lines = await story.handlers['article.versions']({ guid })
  expect(lines).toMatchObject([{ kind: 'unreadable', problem: { code: 'damaged' } }])
  expect((await checkDesk(story.folder)).problems.map((problem) => problem.path)).toEqual([
    deskFolder.kept(guid, 1),
  ])
})

test('a kept text that is gone is missed by the check of the desk', async () => {
  const story = await anOpenStory()
  await story.keep(guid, '')
  await rm(join(story.folder, deskFolder.kept(guid, 1)))
  expect((await checkDesk(story.folder)).problems).toHaveLength(1)
})
