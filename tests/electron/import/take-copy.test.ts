import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { copyHandlers } from '../../../electron/article/copy-handlers.ts'
import { runImport } from '../../../electron/import/run-import.ts'
import { openMediaStore } from '../../../electron/media/media-store.ts'
import type { DeskStore } from '../../../electron/store/desk-store.ts'
import { seal } from '../../../electron/store/sealed.ts'
import type { Article } from '../../../shared/article/article.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import { aRelease } from '../../support/a-release.ts'
import { anOpenDesk } from '../../support/a-desk-folder.ts'
import { aPhoto } from '../../support/a-photo.ts'
import { aPng } from '../../support/a-picture.ts'
import { aFolder } from '../../support/a-folder.ts'
import { aBody, aTag, anArticle, at, noon } from '../../support/an-article.ts'

const evening = at('2026-11-21T18:00:00Z')
const written = anArticle('ferry', {
  headline: 'Пороми <знову> & ходять',
  lead: 'He said "yes" -- twice.',
  body: aBody('First --> line.', 'Second </html> line.'),
  tags: [aTag('ports').id],
})

/** Saves a copy as the page asks for it; answers its file. */
async function aCopy(article: Article, takenAt: Instant = evening): Promise<string> {
  const { path } = await aCopyFrom(null, article, takenAt)
  return path
}

async function aCopyFrom(desk: string | null, article: Article, takenAt: Instant = evening) {
  const path = join(await aFolder(), 'copy.html')
  const handlers = copyHandlers({
    clock: () => takenAt,
    chooseNewFile: async () => path,
    deskFolder: () => desk,
  })
  const saved = await handlers['copy.save']({ article, section: 'Harbour', tags: ['ports'] })
  if (saved === null) throw new Error('nobody thought better of it')
  expect(saved.path).toBe(path)
  return saved
}

/** A story with a picture over it and one in it, and the media folder of a desk that has both. */
async function pictured() {
  const store = await anOpenDesk()
  const media = openMediaStore(store.folder)
  const over = await media.add(aPng(3, 2))
  const inside = await media.add(await aPhoto('camera.jpg'))
  const words = { alt: 'A <ferry>', caption: 'The ferry', credit: 'O. K.' }
  const body = { ...aBody('Text.'), content: [{ type: 'image', attrs: { ...inside, ...words } }] }
  const article = anArticle('pictured', { image: { ...over, ...words }, body })
  return { store, media, article, names: [over.media, inside.media] }
}

async function takeIn(store: DeskStore, path: string) {
  return runImport(store, openMediaStore(store.folder), { paths: [path], now: noon })
}

function put(store: DeskStore, article: Article): Promise<null> {
  return store.change(() => ({ change: { articles: [article] }, result: null }))
}

describe('a copy saved elsewhere', () => {
  it('reads as a page with every word, and runs nothing', async () => {
    const page = await readFile(await aCopy(written), 'utf8')
    expect(page).toContain('<h1>Пороми &lt;знову&gt; &amp; ходять</h1>')
    expect(page).toContain('<p>First --&gt; line.</p>')
    expect(page).toContain('Harbour')
    expect(page).not.toMatch(/<script|<\/html> line/)
  })

  it('has the pictures in it, as they are in the desk, and shows them anywhere', async () => {
    const { store, media, article, names } = await pictured()
    const { path, picturesMissing } = await aCopyFrom(store.folder, article)
    expect(picturesMissing).toBe(0)
    const page = await readFile(path, 'utf8')
    for (const name of names) {
      const base64 = (await readFile(media.path(name))).toString('base64')
      const type = name.endsWith('png') ? 'image/png' : 'image/jpeg'
      expect(page).toContain(`<img src="data:${type};base64,${base64}" alt="A &lt;ferry&gt;"`)
    }
    expect(page).not.toContain('not in the copy')
  })

  it('brings its pictures into a desk that lacks them', async () => {
    const { store, media, article, names } = await pictured()
    const { path } = await aCopyFrom(store.folder, article)
    const other = await anOpenDesk()
    expect(await takeIn(other, path)).toMatchObject({ added: 1, failed: 0 })
    const there = openMediaStore(other.folder)
    for (const name of names) {
      expect(await readFile(there.path(name))).toEqual(await readFile(media.path(name)))
    }
  })

  it('says which pictures the desk could not give, and has every word', async () => {
    const { store, media, article, names } = await pictured()
    const [over = article.content.image?.media, inside] = names
    if (over === undefined || inside === undefined) throw new Error('two pictures')
    // One is damaged, and the other stands where nobody can read it.
    await writeFile(media.path(over), aPng(4, 4))
    await rm(media.path(inside))
    const { path, picturesMissing } = await aCopyFrom(store.folder, article)
    expect(picturesMissing).toBe(2)
    const page = await readFile(path, 'utf8')
    expect(page.match(/not in the copy: when it was saved/g)).toHaveLength(2)
    for (const name of names) expect(page).toContain(name)
    expect(page).not.toContain('data:')
    expect(page).toContain('The ferry')
    expect(await takeIn(await anOpenDesk(), path)).toMatchObject({ added: 1, failed: 0 })
  })

  it('comes back into an empty desk word for word, with section and tags by name', async () => {
    const store = await anOpenDesk()
    const path = await aCopy(written)
    expect(await takeIn(store, path)).toMatchObject({
      added: 1,
      failed: 0,
      newTags: ['ports'],
      newSections: ['Harbour'],
    })
    const back = await store.readArticle(written.guid)
    expect(back?.content).toEqual({
      ...written.content,
      tags: [store.tags()[0]?.id],
      section: store.desk().sections.find(({ name }) => name === 'Harbour')?.id,
    })
    expect(await takeIn(store, path)).toMatchObject({ added: 0, updated: 0, skipped: 1 })
  })

  it('becomes the text of an article whose own is older, released or not', async () => {
    const store = await anOpenDesk()
    const { article, version } = aRelease(written, 'publish', '', noon)
    await store.change(() => ({
      change: { articles: [article], versions: [version], tags: [aTag('ports')] },
      result: null,
    }))
    const typed = { ...article, content: { ...article.content, lead: 'Typed on a full disk.' } }
    expect(await takeIn(store, await aCopy(typed))).toMatchObject({ updated: 1, failed: 0 })
    const back = await store.readArticle(written.guid)
    expect(back).toMatchObject({ state: 'published', version: 1, isEdited: true })
    expect(back?.content.lead).toBe('Typed on a full disk.')
  })

  it('stands beside text that is newer, once, however often it is taken in', async () => {
    const store = await anOpenDesk()
    await put(store, { ...written, changedAt: at('2026-11-21T19:00:00Z') })
    const path = await aCopy({ ...written, content: { ...written.content, lead: 'Older.' } })
    const report = await takeIn(store, path)
    expect(report).toMatchObject({ added: 1, updated: 0 })
    expect(report.notes[0]?.reason).toMatch(/newer text/)
    expect((await store.readArticle(written.guid))?.content.lead).toBe(written.content.lead)
    const leads = await Promise.all(
      [...store.heads()].map(async ({ guid }) => (await store.readArticle(guid))?.content.lead),
    )
    expect(new Set(leads)).toEqual(new Set([written.content.lead, 'Older.']))
    expect(await takeIn(store, path)).toMatchObject({ added: 0, skipped: 1 })
  })

  it('of an older Wiredesk comes in as articles of that time do', async () => {
    const store = await anOpenDesk()
    const { kept: _kept, scheduled: _scheduled, content, ...article } = written
    const { genre: _genre, notices: _notices, ...old } = content
    const copy = {
      takenAt: evening,
      article: { ...article, content: old },
      section: null,
      tags: [],
    }
    const sealed = seal({ kind: 'copy', schema: 1, document: copy })
    const path = join(await aFolder(), 'old.html')
    const comment = `<!-- wiredesk-copy ${Buffer.from(sealed).toString('base64')} -->`
    await writeFile(path, `<!doctype html>\n${comment}\n`)
    expect(await takeIn(store, path)).toMatchObject({ added: 1, failed: 0 })
    expect((await store.readArticle(written.guid))?.content).toEqual({ ...content, tags: [] })
  })

  it('is refused by name when a bit of it flipped', async () => {
    const store = await anOpenDesk()
    const path = await aCopy(written)
    const page = await readFile(path, 'latin1')
    const from = page.indexOf('wiredesk-copy ') + 700
    const flipped = page[from] === 'A' ? 'B' : 'A'
    await writeFile(path, page.slice(0, from) + flipped + page.slice(from + 1), 'latin1')
    const report = await takeIn(store, path)
    expect(report).toMatchObject({ added: 0, failed: 1 })
    expect(report.failures[0]?.reason).toMatch(/damaged/)
  })
})
