import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { runExport } from '../../../../electron/export/run-export.ts'
import { runImport } from '../../../../electron/import/run-import.ts'
import { openMediaStore } from '../../../../electron/media/media-store.ts'
import { checkDesk } from '../../../../electron/store/check-desk.ts'
import { deskFolder } from '../../../../electron/store/desk-folder.ts'
import type { DeskStore } from '../../../../electron/store/desk-store.ts'
import type { Content } from '../../../../shared/article/content.ts'
import { anOpenDesk } from '../../../support/a-desk-folder.ts'
import { aFolder } from '../../../support/a-folder.ts'
import { aFullDesk } from '../../../support/a-full-desk.ts'
import { anArticle, articleOf, aTag, aVersion, guidOf, noon } from '../../../support/an-article.ts'
import { anExportWish } from '../../../support/export-wish.ts'
import { snapshot } from '../../../support/read-site.ts'
import { settled } from '../../../support/settled.ts'

async function copyOf(store: DeskStore): Promise<string> {
  const folder = await aFolder()
  const wish = await anExportWish(folder, { format: 'desk', out: join(folder, 'copy') })
  await runExport(store, wish)
  return wish.out
}

/** A desk that has a story of its own, and the tag `port` by another id. */
async function aBusyDesk(): Promise<DeskStore> {
  const store = await anOpenDesk()
  const own = { ...aTag('port'), id: aTag('own').id }
  await store.change(() => ({
    change: { articles: [anArticle('mine', { tags: [own.id] })], tags: [own] },
    result: null,
  }))
  return store
}

function importInto(store: DeskStore, path: string, isDryRun = false) {
  const media = openMediaStore(store.folder)
  return runImport(store, media, { paths: [path], now: noon, isDryRun })
}

function put(store: DeskStore, name: string, version: number, content: Partial<Content> = {}) {
  const released = aVersion(name, { version, content })
  const change = { articles: [articleOf(released)], versions: [released] }
  return store.change(() => ({ change, result: null }))
}

describe('a copy of a desk, imported into one that has stories', () => {
  it('brings every story as it is there: state, text, releases, kept texts, pictures', async () => {
    const there = await aFullDesk()
    const here = await aBusyDesk()
    const report = await importInto(here, await copyOf(there))
    expect(report).toMatchObject({ added: 6, updated: 0, skipped: 0, failed: 0, failures: [] })
    for (const { guid, state, version } of there.heads())
      expect(here.head(guid)).toMatchObject({ state, version })
    const one = guidOf('one')
    expect((await here.readVersion(one, 1))?.content.headline).toBe('The one story')
    expect((await here.readVersion(one, 2))?.content.headline).toBe('One, corrected')
    expect(await here.readKept(one, 1)).toMatchObject({ label: 'Before lunch' })
    const media = (await here.readVersion(one, 2))?.content.image?.media
    expect(Object.keys(await snapshot(here.folder))).toContain(
      deskFolder.mediaFile(media ?? ('' as never)),
    )
    expect(here.head(guidOf('mine'))).not.toBeNull()
    expect((await checkDesk(here.folder)).problems).toEqual([])
  })

  it('knows tags and sections by their names, and makes what it does not have', async () => {
    const there = await aFullDesk()
    const here = await aBusyDesk()
    const own = here.tags()[0]?.id
    await importInto(here, await copyOf(there))
    const version = await here.readVersion(guidOf('one'), 1)
    expect(version?.content.tags).toEqual([own])
    expect(here.tags().map(({ name }) => name)).toEqual(['port'])
    const draft = await here.readArticle(guidOf('draft'))
    const section = here.desk().sections.find(({ id }) => id === draft?.content.section)
    expect(section?.name).toBe(there.desk().sections[0]?.name)
  })

  it('leaves the desk its own name, words, templates and history', async () => {
    const there = await aFullDesk()
    const here = await aBusyDesk()
    const { name, people } = here.desk()
    await importInto(here, await copyOf(there))
    expect(here.desk()).toMatchObject({ name, people })
    expect([here.words(), here.templates(), here.searches()]).toEqual([[], [], []])
  })

  it('brings its lists as an import does: what nobody arranged is filled, the rest waits as a draft', async () => {
    const there = await aFullDesk()
    const here = await aBusyDesk()
    await importInto(here, await copyOf(there))
    const shown = here.list('hot').live.entries.map(({ article }) => article)
    expect(shown).toEqual([guidOf('one'), guidOf('embargoed')])
    expect(here.lists().some(({ title }) => title === 'At the quay')).toBe(true)
  })

  it('passes over the same version, and what is newer here', async () => {
    const there = await aFullDesk()
    const here = await aBusyDesk()
    const copy = await copyOf(there)
    await importInto(here, copy)
    await put(here, 'held', 5)
    const before = await settled(here.folder)
    const again = await importInto(here, copy)
    expect(again).toMatchObject({ added: 0, updated: 0, skipped: 6, failed: 0 })
    expect(await settled(here.folder)).toEqual(before)
  })

  it('updates an older version, and keeps the releases that are here', async () => {
    const there = await aFullDesk()
    const here = await aBusyDesk()
    await put(here, 'one', 1, { headline: 'As it came here' })
    expect(await importInto(here, await copyOf(there))).toMatchObject({ added: 5, updated: 1 })
    const one = guidOf('one')
    expect(here.head(one)).toMatchObject({ version: 2, state: 'corrected' })
    expect((await here.readVersion(one, 1))?.content.headline).toBe('As it came here')
    expect((await here.readVersion(one, 2))?.content.headline).toBe('One, corrected')
  })

  it('refuses and names a newer version of what was edited here', async () => {
    const there = await aFullDesk()
    const here = await aBusyDesk()
    const released = aVersion('one')
    const edited = { ...articleOf(released), isEdited: true }
    const change = { articles: [edited], versions: [released] }
    await here.change(() => ({ change, result: null }))
    const report = await importInto(here, await copyOf(there))
    expect(report).toMatchObject({ added: 5, updated: 0, failed: 1 })
    expect(report.failures[0]?.place).toContain(deskFolder.article(guidOf('one')))
    expect(here.head(guidOf('one'))).toMatchObject({ version: 1, isEdited: true })
  })

  it('publishes nothing that was only planned there', async () => {
    const there = await anOpenDesk()
    const planned = { ...anArticle('planned'), scheduled: { at: noon, by: 'Olena' } }
    await there.change(() => ({
      change: { articles: [planned] },
      result: null,
    }))
    const here = await aBusyDesk()
    await importInto(here, await copyOf(there))
    expect((await here.readArticle(guidOf('planned')))?.scheduled).toBeNull()
  })

  it('names what is damaged in the copy, and takes the rest', async () => {
    const copy = await copyOf(await aFullDesk())
    await writeFile(join(copy, deskFolder.article(guidOf('held'))), 'cut')
    await writeFile(join(copy, deskFolder.version(guidOf('one'), 1)), 'cut')
    await writeFile(join(copy, deskFolder.version(guidOf('killed'), 1)), 'cut')
    const here = await aBusyDesk()
    const report = await importInto(here, copy)
    expect(report).toMatchObject({ added: 4, failed: 2 })
    const reasons = [...report.failures, ...report.lacks].map(({ reason }) => reason).join('\n')
    expect(reasons).toContain('its sum is another')
    expect(reasons).toContain('Version 1, which was released last')
    expect(reasons).toContain('the story arrived without it')
    expect(here.head(guidOf('one'))).toMatchObject({ version: 2 })
    expect(here.head(guidOf('held'))).toBeNull()
  })

  it('is looked at by a dry run, which changes nothing', async () => {
    const copy = await copyOf(await aFullDesk())
    const here = await aBusyDesk()
    const before = await settled(here.folder)
    const report = await importInto(here, copy, true)
    expect(report).toMatchObject({
      isDryRun: true,
      added: 6,
      newSections: ['Порт і море'],
      copy: 'merged',
    })
    expect(await settled(here.folder)).toEqual(before)
  })

  it('is not one of many JSON files: its folder is read by its manifest', async () => {
    const copy = await copyOf(await aFullDesk())
    const here = await aBusyDesk()
    const { failures } = await importInto(here, copy)
    expect(failures).toEqual([])
    expect(await readFile(join(copy, 'manifest.json'), 'utf8')).toContain('"format": "desk"')
  })
})
