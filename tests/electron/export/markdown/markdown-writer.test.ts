import { execFile, spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'

import { runExport } from '../../../../electron/export/run-export.ts'
import type { Guid } from '../../../../shared/article/guid.ts'
import { aFolder } from '../../../support/a-folder.ts'
import { aHostileDesk, secrets } from '../../../support/a-hostile-desk.ts'
import { guidOf } from '../../../support/an-article.ts'
import { anExportWish } from '../../../support/export-wish.ts'
import { exportedFiles, wordsIn } from '../../../support/exported-words.ts'
import { readManifest } from '../../../support/read-site.ts'

const run = promisify(execFile)
const hasHugo = spawnSync('hugo', ['version']).status === 0

let out: string
let desk: Awaited<ReturnType<typeof aHostileDesk>>
let home: string
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'wiredesk-markdown-'))
  desk = await aHostileDesk(join(home, 'desk'))
  const wish = await anExportWish(home, { format: 'markdown' })
  await runExport(desk.reader, wish)
  out = wish.out
})

afterAll(() => rm(home, { recursive: true }))

async function fileOf(guid: Guid): Promise<string> {
  const { articles } = await readManifest(out)
  const article = articles.find((one) => one.guid === guid)
  if (article === undefined || !('file' in article)) throw new Error(`no ${guid}`)
  return article.file
}

async function storyOf(name: string) {
  const file = await fileOf(guidOf(name))
  const text = await readFile(join(out, file), 'utf8')
  const [, front = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? []
  return { file, fields: parse(front) as Readonly<Record<string, unknown>>, body }
}

describe('an export as Markdown', () => {
  it('says of a story what builders of sites ask, by the names they know', async () => {
    const { file, fields, body } = await storyOf('hard')
    expect(file).toMatch(/^articles\/2026-11-21-[a-z0-9-]+-[0-9a-f]{8}\.md$/)
    expect(fields).toMatchObject({
      title: 'Порт «Южний» & <b>море</b> ]]> 👩🏽‍🚒 — שלום עולם "так"',
      id: guidOf('hard'),
      version: 3,
      date: '2026-11-21T00:05:00+02:00',
      lastmod: '2026-11-21T11:30:15+02:00',
      draft: false,
      description: 'Lead with ]]> & <i>signs</i> \uFFFD and שלום',
      categories: ['Порт & море'],
      tags: ['порт', 'R&D <labs>'],
      authors: ['Олена О’Коннор & team'],
      weight: 1,
      slugline: 'Port-Юж & <b>',
      dateline: 'ОДЕСА, 21 лист. (Wire)',
      urgency: 2,
      language: 'uk',
      related: [guidOf('plain')],
      templateEngineOverride: 'md',
    })
    expect(fields).not.toHaveProperty('publishDate')
    expect(fields['images']).toEqual([expect.stringMatching(/^\/media\/[0-9a-f]{64}\.\w+$/)])
    expect(file).toBe(`articles/2026-11-21-${String(fields['slug'])}.md`)
    expect(body).toContain('Said aloud.')
  })

  it('keeps a story under embargo from every builder until its end', async () => {
    const { fields } = await storyOf('embargoed')
    // Hugo obeys publishDate, Jekyll date, Eleventy neither: there it gets no page at all.
    expect(fields).toMatchObject({
      date: '2026-12-01T02:00:00+02:00',
      publishDate: '2026-12-01T02:00:00+02:00',
      released: '2026-11-21T14:00:00+02:00',
      permalink: false,
      eleventyExcludeFromCollections: true,
    })
    const others = await storyOf('plain')
    expect(others.fields).not.toHaveProperty('permalink')
  })

  it('leaves no sign in a body that a template would follow', async () => {
    const files = [...(await exportedFiles(out))].filter(([path]) => path.endsWith('.md'))
    expect(files.length).toBeGreaterThan(20)
    const bodies = files.map(([, text]) => text.slice(text.indexOf('\n---\n') + 5))
    expect(bodies.filter((body) => /\{[{%:#]/.test(body))).toEqual([])
    expect((await storyOf('templated')).body).toContain('&#123;&#123; x }}')
  })

  it('has each live list as data, in its order', async () => {
    const hot = JSON.parse(await readFile(join(out, 'data', 'hot.json'), 'utf8')) as {
      readonly entries: readonly { readonly id: string; readonly slug: string }[]
    }
    const listed = ['hard', 'plain', 'twin-1']
    expect(hot).toMatchObject({
      name: 'hot',
      kind: 'byHand',
      launchedAt: '2026-11-21T14:00:00+02:00',
    })
    expect(hot.entries.map(({ id }) => id)).toEqual(listed.map(guidOf))
    expect(hot.entries[0]).toMatchObject({ headline: 'Own words & <b>', kicker: 'Шторм' })
    const ranked = await Promise.all(listed.map(storyOf))
    expect(ranked.map(({ fields }) => fields['weight'])).toEqual([1, 2, 3])
    expect(ranked.map(({ fields }) => fields['slug'])).toEqual(hot.entries.map(({ slug }) => slug))
  })

  it.skipIf(!hasHugo)(
    'is a site that Hugo builds, with every word and nothing early (needs hugo)',
    async () => {
      const site = await aFolder()
      await cp(join(out, 'articles'), join(site, 'content', 'articles'), { recursive: true })
      await cp(join(out, 'media'), join(site, 'static', 'media'), { recursive: true })
      await cp(join(out, 'data'), join(site, 'data'), { recursive: true })
      await mkdir(join(site, 'layouts', '_default'), { recursive: true })
      await writeFile(
        join(site, 'layouts', '_default', 'single.html'),
        '<!doctype html><html><body><h1>{{ .Title }}</h1>{{ .Content }}</body></html>\n',
      )
      await writeFile(
        join(site, 'layouts', 'index.html'),
        '{{ range .Site.Data.hot.entries }}<p>{{ .headline }}</p>{{ end }}\n',
      )
      await writeFile(
        join(site, 'config.yaml'),
        'baseURL: "https://desk.example/"\ndisableKinds: [taxonomy, term, RSS, sitemap, section, "404"]\nmarkup: { goldmark: { extensions: { typographer: false } } }\n',
      )
      await run('hugo', [
        '--source',
        site,
        '--destination',
        join(site, 'public'),
        '--clock',
        '2026-11-22T00:00:00Z',
      ])
      const pages = [...(await exportedFiles(join(site, 'public')))].filter(([path]) =>
        path.endsWith('.html'),
      )
      const words = pages.map(([path, html]) => wordsIn(path, html)).join('\n')
      for (const row of desk.matrix) for (const part of row.words) expect(words).toContain(part)
      expect(words).toContain('{{ site.title }} {% raw %}')
      expect(words).toContain('# not a heading {{ x }} {% y %}')
      expect(words).not.toContain(secrets.embargoed)
      expect(words).toContain('Own words & <b>')
      const { fields } = await storyOf('hard')
      expect(pages.map(([path]) => path)).toContain(`articles/${String(fields['slug'])}/index.html`)
    },
  )
})
