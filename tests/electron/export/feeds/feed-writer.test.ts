import { execFile, spawnSync } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'

import { readFeedXml } from '../../../../electron/export/feeds/read-feed-xml.ts'
import { runExport } from '../../../../electron/export/run-export.ts'
import type { DeskReader } from '../../../../electron/store/desk-store.ts'
import { aFolder } from '../../../support/a-folder.ts'
import { aBody, aVersion, at, guidOf } from '../../../support/an-article.ts'
import { aDesk, aHotList, aPicture } from '../../../support/a-desk.ts'
import { aListedDesk, shownGuids } from '../../../support/a-listed-desk.ts'
import { anExportWish } from '../../../support/export-wish.ts'
import { allText, readManifest, snapshot } from '../../../support/read-site.ts'
import { hasSchemas, needsSchemas, schemaFile } from '../../../support/schemas.ts'

const run = promisify(execFile)
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0

async function exported(reader: DeskReader, format: string): Promise<string> {
  const wish = await anExportWish(await aFolder(), { format })
  await runExport(reader, wish)
  return wish.out
}

describe('the feeds of a desk', () => {
  it('are one a list and all articles, in each format, with a manifest that says so', async () => {
    const { reader } = await aListedDesk()
    for (const [format, ending] of [
      ['rss', 'rss.xml'],
      ['atom', 'atom.xml'],
      ['jsonfeed', 'json'],
    ] as const) {
      const out = await exported(reader, format)
      expect((await readdir(join(out, 'feeds'))).sort()).toEqual(
        ['hot', 'latest', 'quay', 'section.port-i-more', 'tag.port'].map(
          (name) => `${name}.${ending}`,
        ),
      )
      expect(await readdir(join(out, 'articles'))).toEqual([`1.${ending}`])
      const { lists, articles } = await readManifest(out)
      expect(lists[0]).toEqual({ name: 'hot', file: `feeds/hot.${ending}` })
      expect(articles.find(({ guid }) => guid === guidOf('one'))).toMatchObject({
        file: `articles/1.${ending}`,
      })
    }
  })

  it('each have a name of their own, also where the desk has said no address', async () => {
    const idsOf = async (name: string): Promise<readonly string[]> => {
      const reader = aDesk({ versions: [aVersion('one')], desk: { name, baseUrl: '' } })
      const out = await exported(reader, 'atom')
      const feeds = ['articles/1', 'feeds/hot', 'feeds/latest'].map((path) =>
        readFile(join(out, `${path}.atom.xml`), 'utf8'),
      )
      return (await Promise.all(feeds)).map((text) => /<id>(.*?)<\/id>/.exec(text)?.[1] ?? '')
    }
    const ids = await idsOf('Harbour Wire')
    expect(await idsOf('Harbour Wire')).toEqual(ids)
    const all = [...ids, ...(await idsOf('Inland Wire'))]
    expect(new Set(all).size).toBe(6)
    for (const id of all) expect(id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
  })

  it('say of a story what a receiver may do with it, and where it leads on', async () => {
    const folder = await aFolder()
    const image = await aPicture(folder)
    const related = [guidOf('two'), guidOf('held')]
    const content = {
      related,
      usageTerms: 'Not for <resale>',
      slugline: 'PORT-1',
      urgency: 2,
      image,
    }
    const versions = [
      aVersion('one', { content }),
      aVersion('two'),
      aVersion('held', { state: 'held' }),
    ]
    const reader = aDesk({ folder, versions })
    const read = async (format: string, file: string): Promise<string> =>
      readFile(join(await exported(reader, format), 'articles', file), 'utf8')
    const rss = await read('rss', '1.rss.xml')
    expect(rss).toContain('<dc:rights>Not for &lt;resale&gt;</dc:rights>')
    const atom = await read('atom', '1.atom.xml')
    expect(atom).toContain('<rights>Not for &lt;resale&gt;</rights>')
    expect(atom).toContain('<media:credit role="photographer" scheme="urn:ebu">Photo: A. B.')
    expect(atom.match(/<link rel="related"[^>]*>/g)).toEqual([
      expect.stringMatching(/title="The two story" href="https:.*the-two-story-/),
    ])
    const { items } = JSON.parse(await read('jsonfeed', '1.json')) as {
      items: readonly Readonly<Record<string, unknown>>[]
    }
    expect(items.find(({ id }) => id === guidOf('one'))?.['_desk']).toMatchObject({
      slugline: 'PORT-1',
      urgency: 2,
      version: 1,
      usageTerms: 'Not for <resale>',
      related: [{ guid: guidOf('two'), headline: 'The two story' }],
    })
  })

  it('go on in files of fifty, the newest first', async () => {
    const versions = Array.from({ length: 120 }, (_, number) => {
      const minute = String(number % 60).padStart(2, '0')
      const releasedAt = at(`2026-11-20T${number < 60 ? '08' : '09'}:${minute}:00Z`)
      return aVersion(`n${number}`, { releasedAt, firstReleasedAt: releasedAt })
    })
    const out = await exported(aDesk({ versions }), 'atom')
    const texts = await Promise.all(
      [1, 2, 3].map((page) => readFile(join(out, `articles/${page}.atom.xml`), 'utf8')),
    )
    const ids = texts.flatMap((text) => readFeedXml(text).items.map(({ id }) => id))
    expect(ids).toEqual(versions.map(({ guid }) => guid).toReversed())
    const next = texts.map((text) => /rel="next"[^>]*href="([^"]*)"/.exec(text)?.[1])
    expect(next).toEqual([
      'https://desk.example/articles/2.atom.xml',
      'https://desk.example/articles/3.atom.xml',
      undefined,
    ])
  })

  it('carry a list in its order with its own words, picture and links, and the whole story', async () => {
    const { reader, own } = await aListedDesk()
    const json = JSON.parse(
      await readFile(join(await exported(reader, 'jsonfeed'), 'feeds/hot.json'), 'utf8'),
    ) as { items: readonly Record<string, unknown>[] }
    expect(json.items.map(({ id }) => id)).toEqual(shownGuids)
    expect(json.items[0]).toMatchObject({
      title: 'Its own <b>words</b>',
      image: `https://desk.example/media/${own.media}`,
      date_published: '2026-11-21T14:00:00+02:00',
      content_html: expect.stringContaining('<p>All that is known of the one story.</p>'),
      _desk: {
        rank: 1,
        kicker: 'Storm',
        sublinks: [expect.objectContaining({ guid: guidOf('two') })],
      },
    })
    const rss = await readFile(join(await exported(reader, 'rss'), 'feeds/hot.rss.xml'), 'utf8')
    expect(readFeedXml(rss).items.map(({ id }) => id)).toEqual(shownGuids)
    expect(rss).toContain('<title>Storm: Its own &lt;b&gt;words&lt;/b&gt;</title>')
    expect(rss).toContain('<pubDate>Sat, 21 Nov 2026 14:00:00 +0200</pubDate>')
    expect(readFeedXml(rss).items[0]?.html).toMatch(/<ul>\n<li><a href="[^"]*">The two story/)
  })

  it('hold nothing that may not be public, in any format', async () => {
    const { reader } = await aListedDesk()
    for (const format of ['html', 'rss', 'atom', 'jsonfeed']) {
      const text = await allText(await exported(reader, format))
      expect(text).not.toMatch(/The (?:embargoed|held|killed|expired) story/)
      expect(text).not.toMatch(/leaked|Call the minister|Closed list|On the tray/)
    }
  })

  it('are the same bytes for the same desk', async () => {
    const { reader } = await aListedDesk()
    for (const format of ['rss', 'atom', 'jsonfeed']) {
      const [one, other] = [await exported(reader, format), await exported(reader, format)]
      expect(await snapshot(other)).toEqual(await snapshot(one))
    }
  })

  it('carry what XML cannot without it, and the report says what was left out of which story', async () => {
    const headline = 'Ferry\u000B returns\uD800\uFFFE'
    const body = aBody('It\u0000 sails ]]> & <i>')
    const versions = [aVersion('one', { content: { headline, body } }), aVersion('two')]
    const reader = aDesk({ versions, hot: aHotList(guidOf('one')) })
    for (const format of ['html', 'rss', 'atom', 'jsonfeed']) {
      const wish = await anExportWish(await aFolder(), { format })
      const { cleaned } = await runExport(reader, wish)
      expect(cleaned).toEqual([
        { guid: guidOf('one'), headline, signs: ['U+0000', 'U+000B', 'U+D800', 'U+FFFE'] },
      ])
      expect(await allText(wish.out)).toContain('Ferry returns\uFFFD')
    }
  })

  it('write an empty list as an empty feed', async () => {
    const out = await exported(aDesk(), 'atom')
    const text = await readFile(join(out, 'feeds/hot.atom.xml'), 'utf8')
    expect(readFeedXml(text).items).toEqual([])
    expect(text).toContain('<updated>1970-01-01T')
  })

  it('are Atom as RFC 4287 has it', async ({ skip }) => {
    if (!hasSchemas) skip(needsSchemas)
    if (!hasXmllint) skip('needs xmllint')
    const { reader } = await aListedDesk()
    const out = await exported(reader, 'atom')
    for (const file of ['feeds/hot', 'feeds/latest', 'feeds/quay', 'articles/1']) {
      const path = join(out, `${file}.atom.xml`)
      const { stderr } = await run('xmllint', [
        '--noout',
        '--relaxng',
        schemaFile('atom/atom.rng'),
        path,
      ])
      expect(stderr).toContain('validates')
    }
  })

  it('are JSON Feed 1.1 as its schema has it', async ({ skip }) => {
    if (!hasSchemas) skip(needsSchemas)
    const schema = JSON.parse(
      await readFile(schemaFile('jsonfeed/schema-v1.1.json'), 'utf8'),
    ) as object
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema)
    const { reader } = await aListedDesk()
    const out = await exported(reader, 'jsonfeed')
    for (const file of ['feeds/hot', 'feeds/latest', 'feeds/quay', 'articles/1']) {
      validate(JSON.parse(await readFile(join(out, `${file}.json`), 'utf8')))
      expect(validate.errors).toBeNull()
    }
  })
})
