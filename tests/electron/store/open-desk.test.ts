import { appendFile, mkdtemp, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { createDesk } from '../../../electron/store/create-desk.ts'
import { DeskError } from '../../../electron/store/desk-error.ts'
import { deskFolder } from '../../../electron/store/desk-folder.ts'
import { toBytes } from '../../../electron/store/document-bytes.ts'
import { documentKinds } from '../../../electron/store/document-kind.ts'
import { openDesk } from '../../../electron/store/open-desk.ts'
import type { Article } from '../../../shared/article/article.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { newArticle } from '../../../shared/article/new-article.ts'
import { newDesk } from '../../../shared/desk/new-desk.ts'
import { readInstant } from '../../../shared/instant/instant-of.ts'
import { newList } from '../../../shared/list/new-list.ts'
import { aRelease } from '../../support/a-release.ts'
import { systemError, watchedDisk } from '../../support/watched-disk.ts'
import { writtenByNewer } from '../../support/of-newer-wiredesk.ts'

const noon = readInstant('2026-11-21T12:00:00Z') ?? fail()
const later = readInstant('2026-11-21T13:00:00Z') ?? fail()

function fail(): never {
  throw new Error('not an instant')
}

function story(name: string, headline = name): Article {
  return newArticle(`tag:test,2026:${name}` as Guid, noon, { headline })
}

let folder = ''

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'wiredesk-store-')), 'Стіл новин')
  await createDesk(folder, newDesk({ name: 'Test desk' }))
})

afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }))

describe('a desk', () => {
  it('gives back what was saved, in a new process as in this one', async () => {
    const first = await openDesk(folder)
    const article = story('one', 'Мости відкрито')
    await first.change(() => ({ change: { articles: [article] }, result: null }))
    expect(await first.readArticle(article.guid)).toEqual(article)
    await first.close()

    const second = await openDesk(folder)
    expect(await second.readArticle(article.guid)).toEqual(article)
    expect([...second.heads()].map((head) => head.working.headline)).toEqual(['Мости відкрито'])
    await second.close()
  })

  it('opens read-only while another holds it, and can be written to when that one closes', async () => {
    const first = await openDesk(folder)
    const second = await openDesk(folder)
    expect([first.isReadOnly, second.isReadOnly]).toEqual([false, true])
    await expect(
      second.change(() => ({ change: { articles: [story('two')] }, result: null })),
    ).rejects.toThrow(/open elsewhere/)
    await second.close()
    await first.close()
    const third = await openDesk(folder)
    expect(third.isReadOnly).toBe(false)
    await third.close()
  })

  it('believes no row whose file looks otherwise, when it was not closed', async () => {
    const path = join(folder, deskFolder.article(story('one').guid))
    const catalog = join(folder, deskFolder.catalog)
    const save = async (article: Article): Promise<void> => {
      const store = await openDesk(folder)
      await store.change(() => ({ change: { articles: [article] }, result: null }))
      await store.close()
    }
    const dateFile = async (minutesAgo: number): Promise<void> => {
      const at = new Date(Date.now() - minutesAgo * 60_000)
      await utimes(path, at, at)
      await appendFile(catalog, '{"isInStep":false}\n')
    }
    await save(story('one'))
    // Older than what came last: a row that is as new as that is never believed.
    await dateFile(60)
    await save(story('two'))
    await writeFile(path, toBytes(documentKinds.article, story('one', 'Changed')))
    await dateFile(30)
    const store = await openDesk(folder)
    const headlines = [...store.heads()].map((head) => head.working.headline)
    expect(headlines.toSorted()).toEqual(['Changed', 'two'])
    await store.close()
  })

  it('finds an article by its file when it was not closed and the catalog never heard of it', async () => {
    const first = await openDesk(folder)
    await first.change(() => ({ change: { articles: [story('one')] }, result: null }))
    await first.close()
    const second = await openDesk(folder)
    await second.change(() => ({ change: { articles: [story('one', 'Changed')] }, result: null }))
    await second.change(() => ({ change: { articles: [story('two')] }, result: null }))
    // As after a power cut: only the durable part of the catalog is there, and no clean end.
    const catalog = join(folder, deskFolder.catalog)
    const lines = (await readFile(catalog, 'utf8')).split('\n')
    const cut = lines.findLastIndex((line) => line.includes('"isInStep":false')) + 1
    await writeFile(catalog, `${lines.slice(0, cut).join('\n')}\n`)
    const reader = await openDesk(folder, { isReadOnly: true })
    expect([...reader.heads()].map((head) => head.working.headline).sort()).toEqual([
      'Changed',
      'two',
    ])
    await second.close()
  })

  it('sets a damaged article aside, bytes untouched, and opens the rest', async () => {
    const first = await openDesk(folder)
    await first.change(() => ({ change: { articles: [story('one'), story('two')] }, result: null }))
    await first.close()
    await rm(join(folder, deskFolder.catalog))
    const path = join(folder, deskFolder.article(story('one').guid))
    await writeFile(
      path,
      (await readFile(path, 'utf8')).replace('"headline":"one"', '"headline":"0ne"'),
    )
    const bytes = await readFile(path)

    const second = await openDesk(folder)
    expect([...second.heads()].map((head) => head.working.headline)).toEqual(['two'])
    expect(second.problems).toMatchObject([
      { code: 'setAside', values: { reason: 'its checksum does not match' } },
    ])
    const [name = ''] = await readdir(join(folder, deskFolder.damaged))
    expect(await readFile(join(folder, deskFolder.damaged, name))).toEqual(bytes)
    await second.close()
  })

  it('says which folder is not a desk, and which file a newer Wiredesk wrote', async () => {
    await expect(openDesk(join(folder, '..'))).rejects.toThrow(/is not a desk/)
    const path = join(folder, deskFolder.desk)
    const newer = await writtenByNewer(path, 9)
    const refusal = await openDesk(folder).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(DeskError)
    expect(refusal).toMatchObject({
      problem: { code: 'newerDesk', values: { found: 9, known: 4 } },
    })
    expect(await readFile(path, 'utf8')).toBe(newer)
  })

  it('never makes a desk over files that are there', async () => {
    await expect(createDesk(folder, newDesk({ name: 'Another' }))).rejects.toThrow(
      /already holds files/,
    )
  })

  it('keeps the world’s headline apart from the working one', async () => {
    const store = await openDesk(folder)
    const published = aRelease(story('one', 'As released'), 'publish', '', noon)
    await store.change(() => ({
      change: { articles: [published.article], versions: [published.version] },
      result: null,
    }))
    const content = { ...published.article.content, headline: 'Being edited' }
    await store.change(() => ({
      change: { articles: [{ ...published.article, content, isEdited: true, changedAt: later }] },
      result: null,
    }))
    const head = store.head(published.article.guid)
    expect([head?.working.headline, head?.released?.headline]).toEqual([
      'Being edited',
      'As released',
    ])
    await store.close()
    await rm(join(folder, deskFolder.catalog))
    const again = await openDesk(folder)
    expect(again.head(published.article.guid)).toEqual(head)
    await again.close()
  })

  it('lists the newest first release first, per tag too', async () => {
    const store = await openDesk(folder)
    const tag = 'tag-1' as Article['content']['tags'][number]
    const early = aRelease(
      newArticle('a' as Guid, noon, { headline: 'early', tags: [tag] }),
      'publish',
      '',
      noon,
    )
    const late = aRelease(newArticle('b' as Guid, noon, { headline: 'late' }), 'publish', '', later)
    for (const { article, version } of [late, early]) {
      await store.change(() => ({
        change: { articles: [article], versions: [version] },
        result: null,
      }))
    }
    expect([...store.newest()].map((head) => head.working.headline)).toEqual(['late', 'early'])
    expect([...store.newest(tag)].map((head) => head.working.headline)).toEqual(['early'])
    await store.close()
  })

  it('changes several documents as one: a failure in the middle changes none', async () => {
    const store = await openDesk(folder)
    const list = { ...newList('hot'), revision: 1 }
    await store.change(() => ({
      change: { articles: [story('one')], lists: [list] },
      result: null,
    }))
    expect(store.list('hot')).toEqual(list)
    await expect(
      store.change(() => {
        throw new DeskError('noTag')
      }),
    ).rejects.toThrow()
    expect(store.list('hot')).toEqual(list)
    await store.close()
    const again = await openDesk(folder)
    expect(again.list('hot')).toEqual(list)
    expect(await readdir(folder)).not.toContain(deskFolder.transaction)
    await again.close()
  })

  it('has in memory what the disk has: a change that is refused leaves both as they were', async () => {
    const watched = watchedDisk()
    const store = await openDesk(folder, { disk: watched.disk })
    const list = { ...newList('hot'), revision: 1 }
    await store.change(() => ({ change: { lists: [list] }, result: null }))
    watched.meddle = ({ call }) => {
      if (call === 'write') throw systemError('ENOSPC')
      return undefined
    }
    const change = { lists: [{ ...list, revision: 2 }] }
    await expect(store.change(() => ({ change, result: null }))).rejects.toMatchObject({
      problem: { code: 'diskFull' },
    })
    watched.meddle = () => undefined
    expect(store.list('hot')).toEqual(list)
    await store.close()
  })

  it('decides a change only when the one before is on the disk', async () => {
    const store = await openDesk(folder)
    const grow = (): Promise<number> =>
      store.change(async () => {
        const { revision } = store.list('hot')
        await new Promise((resolve) => setImmediate(resolve))
        const lists = [{ ...newList('hot'), revision: revision + 1 }]
        return { change: { lists }, result: revision }
      })
    expect(await Promise.all([grow(), grow(), grow()])).toEqual([0, 1, 2])
    await store.close()
  })

  it.each(['tags', 'words', 'templates', 'searches'] as const)(
    'with a damaged %s document is not opened as one that has none, and the bytes stay',
    async (name) => {
      const store = await openDesk(folder)
      const change = { tags: [], words: [], templates: [], searches: [] }
      await store.change(() => ({ change, result: null }))
      await store.close()
      const path = join(folder, deskFolder[name])
      await writeFile(path, (await readFile(path, 'utf8')).replace('"document":', '"document" :'))
      const bytes = await readFile(path)
      await expect(openDesk(folder)).rejects.toMatchObject({ problem: { code: 'damaged' } })
      expect(await readFile(path)).toEqual(bytes)
    },
  )

  it('keeps every damaged file that it sets aside, also of one story twice', async () => {
    const path = join(folder, deskFolder.article(story('one').guid))
    for (const words of ['first', 'second']) {
      const store = await openDesk(folder)
      await store.change(() => ({ change: { articles: [story('one')] }, result: null }))
      await store.close()
      await rm(join(folder, deskFolder.catalog))
      await writeFile(path, words)
      await (await openDesk(folder)).close()
    }
    const kept = await readdir(join(folder, deskFolder.damaged))
    const texts = kept.map((name) => readFile(join(folder, deskFolder.damaged, name), 'utf8'))
    expect((await Promise.all(texts)).toSorted()).toEqual(['first', 'second'])
  })

  it('sweeps what cut-off saves left, and nothing that it did not make', async () => {
    const store = await openDesk(folder)
    await store.change(() => ({ change: { articles: [story('one')] }, result: null }))
    await store.close()
    await rm(join(folder, deskFolder.catalog))
    const shard = dirname(join(folder, deskFolder.article(story('one').guid)))
    for (const name of ['.wiredesk-0123456789abcdef.tmp', '.notes.tmp'])
      await writeFile(join(shard, name), 'half a st')
    await (await openDesk(folder, { isReadOnly: true })).close()
    expect(await readdir(shard)).toHaveLength(3)
    await (await openDesk(folder)).close()
    expect((await readdir(shard)).filter((name) => name.endsWith('.tmp'))).toEqual(['.notes.tmp'])
  })

  it('leaves an article that a newer Wiredesk wrote where it is, and opens the rest', async () => {
    const first = await openDesk(folder)
    await first.change(() => ({ change: { articles: [story('one'), story('two')] }, result: null }))
    await first.close()
    await rm(join(folder, deskFolder.catalog))
    const path = join(folder, deskFolder.article(story('one').guid))
    const newer = await writtenByNewer(path, 7)
    const second = await openDesk(folder)
    expect([...second.heads()].map((head) => head.working.headline)).toEqual(['two'])
    expect(second.problems).toMatchObject([{ code: 'newerDesk', values: { found: 7, known: 3 } }])
    await second.close()
    expect(await readFile(path, 'utf8')).toBe(newer)
  })
})
