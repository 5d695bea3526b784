import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { runExport } from '../../../electron/export/run-export.ts'
import { runImport } from '../../../electron/import/run-import.ts'
import { openMediaStore } from '../../../electron/media/media-store.ts'
import type { DeskStore } from '../../../electron/store/desk-store.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { toText } from '../../../shared/prose/to-text.ts'
import { anOpenDesk } from '../../support/a-desk-folder.ts'
import { aFolder } from '../../support/a-folder.ts'
import { aHostileDesk } from '../../support/a-hostile-desk.ts'
import { noon } from '../../support/an-article.ts'
import { anExportWish } from '../../support/export-wish.ts'
import { readGhost } from '../../support/read-ghost.ts'
import { readWxr } from '../../support/read-wxr.ts'
import { hasSchemas, needsSchemas, schemaFile } from '../../support/schemas.ts'

let home: string
let desk: Awaited<ReturnType<typeof aHostileDesk>>
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'wiredesk-sites-'))
  desk = await aHostileDesk(join(home, 'desk'))
})
afterAll(() => rm(home, { recursive: true }))

function take(store: DeskStore, path: string) {
  return runImport(store, openMediaStore(store.folder), { paths: [path], now: noon })
}

/** The posts of an export by their guids, as far as they mean something. */
async function meantByWxr(out: string) {
  const { posts } = await readWxr(out)
  return posts
    .map(({ field, meta, terms }) => ({
      fields: [...meta]
        .map((field) => field.join('='))
        .filter((field) => !field.startsWith('_thumbnail_id='))
        .sort(),
      texts: [
        'title',
        'content',
        'excerpt',
        'status',
        'post_date_gmt',
        'post_modified_gmt',
        'is_sticky',
        'menu_order',
      ].map(field),
      terms: [...terms].sort(),
    }))
    .sort((one, other) => (JSON.stringify(one.fields) < JSON.stringify(other.fields) ? -1 : 1))
}

async function meantByGhost(out: string) {
  const { posts } = await readGhost(out)
  return posts
    .map(({ post: { id: _id, canonical_url: _url, ...post }, fields, tags, authors, meta }) => ({
      fields: Array.from(fields, (field) => field.join('=')).sort(),
      post,
      tags: [...tags].sort(),
      authors,
      words: [meta?.['feature_image_alt'], meta?.['feature_image_caption']],
    }))
    .sort((one, other) => (JSON.stringify(one.fields) < JSON.stringify(other.fields) ? -1 : 1))
}

describe.each([
  { format: 'wxr', file: 'wordpress.xml', meant: meantByWxr },
  { format: 'ghost', file: 'ghost.json', meant: meantByGhost },
])('a desk that goes out as $format and comes back', ({ format, file, meant }) => {
  it('means the same when it goes out again, its pictures and lists with it', async () => {
    const wish = await anExportWish(join(home, `${format}-out`), { format })
    await runExport(desk.reader, wish)
    const store = await anOpenDesk()
    await store.change(() => ({
      change: {
        desk: {
          ...store.desk(),
          name: desk.reader.desk().name,
          baseUrl: 'https://desk.example/',
          language: 'uk',
        },
      },
      result: null,
    }))
    const report = await take(store, join(wish.out, file))
    expect(report.failures).toEqual([])
    expect(report.notes).toEqual([])
    const again = await anExportWish(await aFolder(), { format })
    expect((await runExport(store, again)).failed).toEqual([])
    const [first, second] = [await meant(wish.out), await meant(again.out)]
    expect(second.map(({ fields }) => fields)).toEqual(first.map(({ fields }) => fields))
    // The desk that went out calls its PNG a JPEG; the one that took it in calls it by its name.
    expect(JSON.stringify(second).replaceAll('.png', '.jpg')).toBe(JSON.stringify(first))
    // And a second import, of the whole folder, changes nothing.
    expect(await take(store, wish.out)).toMatchObject({
      added: 0,
      updated: 0,
      failed: 0,
    })
  }, 60_000)
})

describe('an export that real systems made', () => {
  it('of WordPress comes in with its posts, pages, sections, tags and pictures', async ({
    skip,
  }) => {
    if (!hasSchemas) skip(needsSchemas)
    const store = await anOpenDesk()
    const report = await take(store, schemaFile('wxr/real-export-wp-6.5.5.xml'))
    expect(report.failures).toEqual([])
    expect(report.added).toBeGreaterThan(3)
    const hello = await store.readArticle('http://127.0.0.1:8165/?p=1' as Guid)
    expect(hello?.content).toMatchObject({ headline: 'Hello world!', byline: 'admin' })
    expect(toText(hello?.content.body ?? { type: 'doc' })).toMatch(/^Welcome to WordPress/)
    expect(report.newSections).toContain('Политика')
  })

  it('of Ghost comes in, from Lexical and Mobiledoc alike', async ({ skip }) => {
    if (!hasSchemas) skip(needsSchemas)
    const store = await anOpenDesk()
    const report = await take(store, schemaFile('ghost/real-export-ghost-5.130.6.json'))
    expect(report.failures.filter(({ reason }) => !/picture/.test(reason))).toEqual([])
    expect(report.added).toBe(9)
    const story = await store.readArticle('https://desk.example/a/1' as Guid)
    expect(story?.content).toMatchObject({
      headline: 'Курс «рубля» & бюджет',
      embargoedUntil: '2030-05-01T06:00:00Z',
    })
    const blocks = story?.content.body.content?.map(({ type }) => type)
    expect(blocks).toEqual(['paragraph', 'bulletList', 'blockquote'])
    expect(report.newTags.concat(report.newSections)).not.toContain('#hot-news')
  })
})

const head = `<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://old.example</wp:base_site_url>`
function aPost(id: number, more: string, title = `Story ${id}`): string {
  return `<item><title>${title}</title><guid>https://old.example/?p=${id}</guid><wp:post_id>${id}</wp:post_id><wp:post_date_gmt>2026-11-20 10:00:00</wp:post_date_gmt><wp:post_type>post</wp:post_type><wp:status>publish</wp:status>${more}</item>`
}

async function aFile(name: string, text: string): Promise<string> {
  const path = join(await aFolder(), name)
  await writeFile(path, text)
  return path
}

describe('a WordPress export of any site', () => {
  it('means what its shortcodes, blank lines and stickies mean', async () => {
    const store = await anOpenDesk()
    const body = `First line\nsecond line\n\n[caption id="a" width="300"]<img src="https://old.example/wp-content/uploads/a-300x200.jpg" alt="A pier"/> The pier[/caption]\n\nhttps://x.com/desk/status/1\n\n[contact-form to="x"] [1] [[gallery]]`
    const path = await aFile(
      'old.xml',
      `${head}${aPost(1, `<content:encoded><![CDATA[${body}]]></content:encoded><wp:is_sticky>1</wp:is_sticky>`)}${aPost(2, '', 'R&amp;amp;D')}</channel></rss>`,
    )
    const report = await take(store, path)
    expect(report).toMatchObject({ added: 2, failures: [], listTitles: ['HOT NEWS'] })
    expect(report.notes.map(({ reason }) => reason).join(' ')).toMatch(
      /contact-form.*old\.example|old\.example.*contact-form/,
    )
    const article = await store.readArticle('https://old.example/?p=1' as Guid)
    const blocks = article?.content.body.content?.map((node) => [node.type, toText(node)])
    expect(blocks).toEqual([
      ['paragraph', 'First line\nsecond line'],
      ['embed', ''],
      ['paragraph', '[1] [gallery]'],
    ])
    expect((await store.readArticle('https://old.example/?p=2' as Guid))?.content.headline).toBe(
      'R&D',
    )
    expect(store.list('hot').live.entries.map(({ article: guid }) => guid)).toEqual([
      'https://old.example/?p=1',
    ])
  })

  it('names what is broken, and takes what stands before it', async () => {
    const store = await anOpenDesk()
    const trash = aPost(2, '').replace('publish', 'trash')
    const product = aPost(3, '').replace('<wp:post_type>post', '<wp:post_type>product')
    const untitled = aPost(4, '', '')
    const path = await aFile(
      'old.xml',
      `${head}${aPost(1, '')}${trash}${product}${untitled}<item><title>cut`,
    )
    const report = await take(store, path)
    expect(report).toMatchObject({ added: 1, failed: 4 })
    const whole = await aFile(
      'old.xml',
      `${head}${aPost(1, '')}${trash}${product}${untitled}</channel></rss>`,
    )
    expect(await take(store, whole)).toMatchObject({ added: 0, skipped: 1, failed: 3 })
  })

  it('with entities of its own, or of another kind within, breaks nothing', async () => {
    const store = await anOpenDesk()
    const bomb = `<!DOCTYPE rss [<!ENTITY a "b">]>${head}${aPost(1, '')}</channel></rss>`
    expect(await take(store, await aFile('bomb.xml', bomb))).toMatchObject({ added: 0, failed: 1 })
    const codes = '[a1][b2="x"]'.repeat(20_000)
    const long = `${head}${aPost(5, `<content:encoded><![CDATA[${codes}]]></content:encoded>`)}</channel></rss>`
    expect(await take(store, await aFile('long.xml', long))).toMatchObject({ added: 1 })
  })
})

describe('a Ghost export of any site', () => {
  it.each([
    ['{"db":[{"meta":{},"data":{}}]}', /no table of posts/],
    ['{"db":[{"meta":{},"data":{"posts":[{"id":1}]}}]}', /no headline/],
    ['{"db":[{"meta":{},"data":{"posts":[{"id":1,"title":"x","status":"odd"}]}}]}', /odd/],
    ['{"db":[{"meta":{},"data":{"posts":[{"id":1,"title":"x"}]}}]}', /when it was written/],
    ['{"db":[{"meta":{},"data":{"posts":[', /JSON/],
  ])('is refused in a sentence: %s', async (text, reason) => {
    const report = await take(await anOpenDesk(), await aFile('ghost.json', text))
    expect(report.failures.map((one) => one.reason).join()).toMatch(reason)
  })

  it('with bodies that no editor made, loses no post', async () => {
    const deep = `${'{"type":"quote","children":['.repeat(3000)}${']}'.repeat(3000)}`
    const bodies = [
      `{"root":{"children":[${deep}]}}`,
      '{"root":7}',
      'x',
      '{"root":{"children":[null,1,{"type":"text","text":4},{"type":"constructor"}]}}',
    ]
    const posts = bodies.map((lexical, at) => ({
      id: at,
      title: `Story ${at}`,
      lexical,
      mobiledoc: '{"sections":[[1],[3,"ul",7],[10,9],[1,"p",[[0,[9],9,"words"]]]]}',
      created_at: 1_795_460_732_773,
      status: 'published',
    }))
    const path = await aFile('ghost.json', JSON.stringify({ db: [{ meta: {}, data: { posts } }] }))
    const store = await anOpenDesk()
    expect(await take(store, path)).toMatchObject({ added: 4, failures: [] })
    const third = await store.readArticle('urn:ghost:2' as Guid)
    expect(toText(third?.content.body ?? { type: 'doc' })).toBe('words')
  })
})
