import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { runExport } from '../../../../electron/export/run-export.ts'
import { aBigDesk, manyVersions } from '../../../support/a-big-desk.ts'
import { aFolder } from '../../../support/a-folder.ts'
import { aDesk } from '../../../support/a-desk.ts'
import { aTag } from '../../../support/an-article.ts'
import { deadLinks } from '../../../support/dead-links.ts'
import { anExportWish } from '../../../support/export-wish.ts'
import { pageText } from '../../../support/page-text.ts'
import { allPages } from '../../../support/read-site.ts'

let home: string
let out: string
const read = (path: string) => readFile(join(out, path), 'utf8')

function storiesOn(page: string): readonly string[] {
  return [...page.matchAll(/<a class="headline" href="[^"]*the-(s\d+)-story/g)].map(
    ([, name = '']) => name,
  )
}

/** The stories of a first page and of those that it leads back to. */
async function chain(first: string): Promise<readonly (readonly string[])[]> {
  const pages: (readonly string[])[] = []
  for (let path: string | null = first; path !== null;) {
    const text: string = await read(path)
    pages.push(storiesOn(text))
    const next = /<a rel="next" href="([^"]+)"/.exec(text)?.[1]
    path = next === undefined ? null : join(path, '..', next)
  }
  return pages
}

const newestFirst = (step: number) =>
  Array.from({ length: 130 }, (_, at) => 129 - at)
    .filter((at) => at % step === 0)
    .map((at) => `s${at}`)

describe('the pages of stories of a site', () => {
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'wiredesk-stories-'))
    const wish = await anExportWish(home)
    out = wish.out
    await runExport(aBigDesk(manyVersions(130)), wish)
  })
  afterAll(() => rm(home, { recursive: true }))

  it('lead to every story of a section and of a tag, fifty at most to a page', async () => {
    for (const [first, step] of [
      ['sections/havan.html', 1],
      ['tags/port.html', 1],
      ['tags/storm.html', 3],
    ] as const) {
      const pages = await chain(first)
      expect(pages.flat()).toEqual(newestFirst(step))
      expect(Math.max(...pages.map(({ length }) => length))).toBeLessThanOrEqual(50)
    }
    expect((await readdir(join(out, 'tags'))).sort()).toEqual([
      'port.1.html',
      'port.2.html',
      'port.3.html',
      'port.html',
      'storm.html',
    ])
  })

  it('say from when to when an older page is, and lead back', async () => {
    const page = await read('sections/havan.2.html')
    expect(pageText(page)).toMatch(
      /Гавань \d\d:30 \d\d\.\d\d\.2026 – \d\d:30 \d\d\.\d\d\.2026 STORIES .* Newer stories Older stories/,
    )
    expect(page).toContain('<a rel="prev" href="havan.3.html">')
    expect(page).toContain('<title>Гавань (2) – Harbour Wire</title>')
  })

  it('are an archive of months on the desk’s calendar, which every page leads to', async () => {
    const archive = await read('archive/index.html')
    expect(pageText(archive)).toMatch(
      /Archive 2026 November 83 October 47 OFTEN TAGGED #port #storm/,
    )
    expect((await chain('archive/2026-11.html')).flat()).toEqual(newestFirst(1).slice(0, 83))
    expect(pageText(await read('archive/2026-10.html'))).toContain('October 2026 STORIES')
    const [page = ''] = await readdir(join(out, 'articles'))
    expect(await read(`articles/${page}`)).toContain('<a href="../archive/index.html">Archive</a>')
  })

  it('are led to from a story by its tags', async () => {
    const name = (await readdir(join(out, 'articles'))).find((page) => page.startsWith('the-s129-'))
    const page = await read(`articles/${name ?? ''}`)
    expect(page).toContain('<a class="tag" href="../tags/port.html">#port</a>')
  })

  it('tell search engines of their stories, in order', async () => {
    const page = await read('tags/storm.html')
    const json = /<script type="application\/ld\+json">(.*)<\/script>/.exec(page)?.[1] ?? ''
    const list = JSON.parse(json) as { itemListElement: readonly { url: string }[] }
    expect(list).toMatchObject({ '@type': 'ItemList', name: 'storm', numberOfItems: 44 })
    expect(list.itemListElement[0]).toEqual({
      '@type': 'ListItem',
      position: 1,
      url: expect.stringMatching(/^https:\/\/desk\.example\/articles\/the-s129-story-\w+\.html$/),
    })
  })

  it('lead nowhere that is not there', async () => {
    expect(await deadLinks(out)).toEqual([])
  })

  it('have none of a tag that no story carries, nor a page that names what readers may not have', async () => {
    const wish = await anExportWish(await aFolder())
    const [first, ...others] = manyVersions(3)
    if (first === undefined) throw new Error('no story')
    const versions = [{ ...first, state: 'killed' as const }, ...others]
    await runExport(
      aBigDesk(versions, { tags: [aTag('port'), aTag('storm'), aTag('unused')] }),
      wish,
    )
    expect(await readdir(join(wish.out, 'tags'))).toEqual(['port.html'])
    expect(await allPages(wish.out)).not.toContain('The s0 story')
  })
})

describe('the page at an address that has none', () => {
  it('finds its way from any address under the desk’s own', async () => {
    const wish = await anExportWish(await aFolder())
    await runExport(aBigDesk(manyVersions(1), { baseUrl: 'https://desk.example/news/' }), wish)
    const page = await readFile(join(wish.out, '404.html'), 'utf8')
    expect(pageText(page)).toContain('This page is not here')
    expect(page).toContain('<link rel="stylesheet" href="/news/style.css">')
    expect(page).toContain('<a href="/news/archive/index.html">Archive</a>')
  })

  it('and an archive are there for an empty desk that has said no address', async () => {
    const wish = await anExportWish(await aFolder())
    await runExport(aDesk({ desk: { baseUrl: '' } }), wish)
    const page = await readFile(join(wish.out, '404.html'), 'utf8')
    expect(page).toContain('<link rel="stylesheet" href="style.css">')
    const archive = await readFile(join(wish.out, 'archive/index.html'), 'utf8')
    expect(pageText(archive)).toContain('Nothing has been published yet.')
    expect(await deadLinks(wish.out)).toEqual([])
  })
})
