import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { dryTarget } from '../../../../electron/export/dry-target.ts'
import type { HtmlSite } from '../../../../electron/export/html/html-site.ts'
import { writeSitemaps } from '../../../../electron/export/html/write-sitemaps.ts'
import { runExport } from '../../../../electron/export/run-export.ts'
import type { DeskReader } from '../../../../electron/store/desk-store.ts'
import type { Instant } from '../../../../shared/instant/instant.ts'
import { aBigDesk, manyVersions } from '../../../support/a-big-desk.ts'
import { aFolder } from '../../../support/a-folder.ts'
import { aHostileDesk } from '../../../support/a-hostile-desk.ts'
import { aVersion, at } from '../../../support/an-article.ts'
import { anExportWish } from '../../../support/export-wish.ts'
import { hasSchemas, needsSchemas, schemaFile } from '../../../support/schemas.ts'
import { hasXmllint, xmlFaults } from '../../../support/xmllint.ts'

async function exported(reader: DeskReader) {
  const wish = await anExportWish(await aFolder())
  await runExport(reader, wish)
  const read = (path: string) => readFile(join(wish.out, path), 'utf8')
  const locsIn = async (path: string) =>
    [...(await read(path)).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = '']) => loc)
  return { out: wish.out, read, locsIn }
}

describe('the sitemaps of a site', () => {
  it('name every story and every first page, and the index names them', async () => {
    const { out, locsIn } = await exported(aBigDesk(manyVersions(130)))
    const files = ['news-1', 'pages-1', 'stories-1'].map((name) => `${name}.xml`)
    expect((await readdir(join(out, 'sitemaps'))).sort()).toEqual(files)
    expect((await locsIn('sitemap.xml')).sort()).toEqual(
      files.map((file) => `https://desk.example/sitemaps/${file}`),
    )
    const pages = (await readdir(join(out, 'articles'))).map(
      (page) => `https://desk.example/articles/${page}`,
    )
    expect((await locsIn('sitemaps/stories-1.xml')).sort()).toEqual(pages.sort())
    expect(await locsIn('sitemaps/pages-1.xml')).toEqual(
      [
        '',
        'archive/index.html',
        'sections/havan.html',
        'tags/port.html',
        'tags/storm.html',
        'archive/2026-11.html',
        'archive/2026-10.html',
      ].map((path) => `https://desk.example/${path}`),
    )
  })

  it('tell news search of two days, counted from the newest release and not from the clock', async () => {
    const { read, locsIn } = await exported(aBigDesk(manyVersions(130)))
    const locs = await locsIn('sitemaps/news-1.xml')
    expect(locs.map((loc) => /the-(s\d+)-/.exec(loc)?.[1])).toEqual(
      [129, 128, 127, 126, 125, 124, 123, 122, 121].map((number) => `s${number}`),
    )
    expect(await read('sitemaps/news-1.xml')).toContain(
      '<news:publication_date>2026-11-21T10:30:00Z</news:publication_date><news:title>The s129 story</news:title>',
    )
  })

  it('name languages as news search takes them', async () => {
    const languages = ['uk-UA', 'en_GB', 'zh-Hant', 'zh', 'sr-Latn', 'x-klingon']
    const versions = languages.map((language, number) =>
      aVersion(`l${number}`, { content: { language } }),
    )
    const { read } = await exported(aBigDesk(versions))
    const found = [...(await read('sitemaps/news-1.xml')).matchAll(/language>([^<]+)<\/news/g)]
    expect(found.map(([, language = '']) => language)).toEqual([
      'uk',
      'en',
      'zh-tw',
      'zh-cn',
      'sr',
      'und',
    ])
  })

  it('hold a thousand stories of news and ten thousand of all at most, so that no file grows', async () => {
    const { reader } = { reader: aBigDesk(manyVersions(1)) }
    const [head] = reader.newest()
    if (head === undefined) throw new Error('no story')
    const firstReleasedAt: Instant = at('2026-11-21T10:30:00Z')
    const all = Array.from({ length: 10_001 }, () => ({ ...head, firstReleasedAt }))
    const paths: string[] = []
    const target = dryTarget()
    const site = {
      desk: reader.desk(),
      stories: { all },
      plan: { pages: [] },
      pathOf: () => 'articles/one.html',
    } as unknown as HtmlSite
    await writeSitemaps(site, {
      ...target,
      open: (path) => {
        paths.push(path)
        return target.open(path)
      },
    })
    const number = (kind: string) => paths.filter((path) => path.includes(kind)).length
    expect([number('stories'), number('news'), number('pages')]).toEqual([2, 11, 1])
  })

  it('are none where the desk has said no address', async () => {
    for (const baseUrl of ['', 'javascript:alert(1)//']) {
      const { out } = await exported(aBigDesk(manyVersions(2), { baseUrl }))
      expect((await readdir(out)).filter((name) => name.startsWith('sitemap'))).toEqual([])
    }
  })

  it('are as their schemas have them, and so are the feeds, for a desk with everything', async ({
    skip,
  }) => {
    if (!hasSchemas) skip(needsSchemas)
    if (!hasXmllint) skip('needs xmllint')
    const { reader } = await aHostileDesk(await aFolder())
    const { out, read } = await exported(reader)
    const maps = (await readdir(join(out, 'sitemaps'))).map((name) => join(out, 'sitemaps', name))
    expect(maps).toHaveLength(3)
    expect(await xmlFaults('schema', schemaFile('sitemap/wrapper-local.xsd'), maps)).toBeNull()
    // The index has a schema of its own, which nobody ships beside the other.
    expect(await read('sitemap.xml')).toMatch(
      /^<\?xml [^>]*>\n<sitemapindex xmlns="[^"]*">\n(?:<sitemap><loc>[^<]+<\/loc>(?:<lastmod>[^<]+<\/lastmod>)?<\/sitemap>\n)+<\/sitemapindex>\n$/,
    )
    const feeds = (await readdir(join(out, 'feeds')))
      .filter((name) => name.endsWith('.atom.xml'))
      .map((name) => join(out, 'feeds', name))
    expect(feeds.length).toBeGreaterThan(5)
    expect(await xmlFaults('relaxng', schemaFile('atom/atom.rng'), feeds)).toBeNull()
  })
})
