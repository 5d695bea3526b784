import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { runImport } from '../../../electron/import/run-import.ts'
import { takeBack } from '../../../electron/import/take-back.ts'
import { newTaken } from '../../../electron/import/taken.ts'
import { openMediaStore } from '../../../electron/media/media-store.ts'
import type { DeskStore } from '../../../electron/store/desk-store.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { toText } from '../../../shared/prose/to-text.ts'
import { anOpenDesk } from '../../support/a-desk-folder.ts'
import { aFolder } from '../../support/a-folder.ts'
import { aWordpressExport } from '../../support/a-wordpress-export.ts'
import { at, noon } from '../../support/an-article.ts'

const guid = 'https://old.example/?p=1' as Guid
const begun = { status: 'draft', post_date: '2026-11-20 12:00:00' }
const changed = (hour: number) => ({
  post_modified: `2026-11-20 ${hour + 2}:00:00`,
  post_modified_gmt: `2026-11-20 ${hour}:00:00`,
})

function take(store: DeskStore, path: string, more: { readonly isDryRun?: boolean } = {}) {
  return runImport(store, openMediaStore(store.folder), { paths: [path], now: noon, ...more })
}

async function textOf(store: DeskStore): Promise<string> {
  return toText((await store.readArticle(guid))?.content.body ?? { type: 'doc' })
}

/** As somebody who types in it leaves a story. */
async function typeIn(store: DeskStore, headline: string): Promise<void> {
  const article = await store.readArticle(guid)
  if (article === null) throw new Error('no story')
  const content = { ...article.content, headline }
  const typed = { ...article, content, changedAt: at('2026-11-21T18:00:00Z') }
  await store.change(() => ({ change: { articles: [typed] }, result: null }))
}

describe('a post that was never published', () => {
  it.each([
    ['draft', 'draft'],
    ['', 'draft'],
    ['pitch', 'draft'],
    ['pending', 'inReview'],
    ['private', 'held'],
  ])('of the status “%s” comes in as %s', async (status, state) => {
    const store = await anOpenDesk()
    const path = await aWordpressExport({ ...begun, status })
    expect(await take(store, path)).toMatchObject({ added: 1, failures: [] })
    expect(store.head(guid)).toMatchObject({ state, version: state === 'held' ? 1 : 0 })
  })

  it('stands behind a password is held', async () => {
    const store = await anOpenDesk()
    await take(store, await aWordpressExport({ ...changed(9), post_password: 'x' }))
    expect(store.head(guid)?.state).toBe('held')
  })

  it('comes in once, and again when its source went on with it and nobody here did', async () => {
    const store = await anOpenDesk()
    const first = await aWordpressExport({ ...begun, ...changed(10), text: 'First.' })
    const second = await aWordpressExport({ ...begun, ...changed(11), text: 'Second.' })
    expect(await take(store, first)).toMatchObject({ added: 1 })
    expect(await take(store, first)).toMatchObject({ added: 0, updated: 0, skipped: 1, older: 0 })
    expect(await take(store, second)).toMatchObject({ updated: 1, failures: [] })
    expect(await textOf(store)).toBe('Second.')
    expect(await take(store, first)).toMatchObject({ updated: 0, skipped: 1, older: 1 })
  })

  it('becomes the published story when its source has published it', async () => {
    const store = await anOpenDesk()
    await take(store, await aWordpressExport({ ...begun, ...changed(10) }))
    const out = { post_date_gmt: '2026-11-20 12:00:00', ...changed(12) }
    await take(store, await aWordpressExport(out))
    expect(store.head(guid)).toMatchObject({ state: 'published', version: 1 })
    expect(await take(store, await aWordpressExport({ ...begun, ...changed(13) }))).toMatchObject({
      skipped: 1,
      older: 1,
    })
  })

  it('is left alone once somebody here has worked on it', async () => {
    const store = await anOpenDesk()
    await take(store, await aWordpressExport({ ...begun, ...changed(10) }))
    await typeIn(store, 'Typed here')
    const out = { post_date_gmt: '2026-11-22 12:00:00', ...changed(12) }
    const report = await take(store, await aWordpressExport(out))
    expect(report.failures.map(({ reason }) => reason)).toEqual([
      'The desk has a draft of this story that somebody has worked on, so it stays as it is. Put the draft in the bin, then import again.',
    ])
    expect(store.head(guid)?.working.headline).toBe('Typed here')
  })

  it('is taken back: what was new leaves, what was there is as it was, what was typed stays', async () => {
    const store = await anOpenDesk()
    const who = { at: noon, by: 'Olena' }
    const taking = async (post: Readonly<Record<string, string>>) => {
      const taken = newTaken()
      const paths = [await aWordpressExport(post)]
      await runImport(store, openMediaStore(store.folder), { paths, now: noon, taken })
      return taken
    }
    await taking({ ...begun, ...changed(10), text: 'First.' })
    const newer = await taking({ ...begun, ...changed(11), text: 'Second.' })
    expect(await takeBack(store, newer, who)).toEqual({ articles: 1, left: 0 })
    expect(await textOf(store)).toBe('First.')
    const other = await anOpenDesk()
    const taken = newTaken()
    const paths = [await aWordpressExport({ ...begun, ...changed(10) })]
    await runImport(other, openMediaStore(other.folder), { paths, now: noon, taken })
    await typeIn(other, 'Typed here')
    expect(await takeBack(other, taken, who)).toEqual({ articles: 0, left: 1 })
  })
})

describe('a source that numbers no versions', () => {
  it('brings what it has changed since, whatever else it brings again', async () => {
    const store = await anOpenDesk()
    const out = { post_date_gmt: '2026-11-20 09:00:00' }
    const first = await aWordpressExport({ ...out, ...changed(10) }, { ...out, post_id: '2' })
    const again = await aWordpressExport(
      { ...out, ...changed(14), text: 'Corrected.' },
      { ...out, post_id: '2' },
    )
    await take(store, first)
    expect(await take(store, again)).toMatchObject({ updated: 1, skipped: 1, older: 0 })
    expect(await textOf(store)).toBe('Corrected.')
    expect(store.head(guid)?.version).toBe(2)
    expect(await take(store, first)).toMatchObject({ updated: 0, skipped: 2, older: 1 })
  })

  it('of which a folder holds several days ends with the last, and a look says the same', async () => {
    const item = (version: string, hour: number) => ({
      uri: 'tag:test,2026:1',
      headlines: [{ value: version }],
      versionCreated: `2026-11-21T${hour}:00:00Z`,
    })
    const folder = await aFolder()
    await writeFile(join(folder, 'a.json'), JSON.stringify(item('Morning', 10)))
    await writeFile(join(folder, 'b.json'), JSON.stringify(item('Evening', 18)))
    const store = await anOpenDesk()
    const looked = await take(store, folder, { isDryRun: true })
    const report = await take(store, folder)
    expect(report).toMatchObject({ added: 1, updated: 1, skipped: 0 })
    expect({ ...looked, isDryRun: false }).toEqual(report)
    expect(store.head('tag:test,2026:1' as Guid)?.working.headline).toBe('Evening')
    expect(await take(store, folder)).toMatchObject({ added: 0, updated: 0, skipped: 2, older: 1 })
  })
})

it('a story that says no language is in the desk’s', async () => {
  const store = await anOpenDesk()
  const desk = { ...store.desk(), language: 'uk' }
  await store.change(() => ({ change: { desk }, result: null }))
  const path = join(await aFolder(), 'item.json')
  const item = { uri: 'tag:test,2026:1', headlines: [{ value: 'Новина' }] }
  await writeFile(path, JSON.stringify({ ...item, versionCreated: '2026-11-21T10:00:00Z' }))
  await take(store, path)
  expect(store.head('tag:test,2026:1' as Guid)?.working.language).toBe('uk')
})
