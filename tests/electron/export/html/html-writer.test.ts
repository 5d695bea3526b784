import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { runExport } from '../../../../electron/export/run-export.ts'
import { aFolder } from '../../../support/a-folder.ts'
import { guidOf } from '../../../support/an-article.ts'
import { aListedDesk } from '../../../support/a-listed-desk.ts'
import { anExportWish } from '../../../support/export-wish.ts'
import { pageText } from '../../../support/page-text.ts'
import { readManifest, snapshot } from '../../../support/read-site.ts'

async function site() {
  const desk = await aListedDesk()
  const wish = await anExportWish(await aFolder())
  const report = await runExport(desk.reader, wish)
  const read = (path: string) => readFile(join(wish.out, path), 'utf8')
  return { ...desk, out: wish.out, report, read }
}

describe('the lists of a desk in its site', () => {
  it('stand on the homepage or on their section’s page, and the manifest says where', async () => {
    const { out, read } = await site()
    const section = 'sections/port-i-more.html'
    expect(pageText(await read('index.html'))).not.toContain('At the quay')
    const text = pageText(await read(section))
    expect(text).toMatch(/Порт і море At the quay The one story .* The two story .* LATEST/)
    expect((await readManifest(out)).lists).toEqual([
      { name: 'hot', file: 'index.html' },
      { name: 'latest', file: 'index.html' },
      { name: 'quay', file: section },
    ])
  })

  it('have their entries’ own words, picture and links, and the picture is in the site', async () => {
    const { out, own, read } = await site()
    const home = await read('index.html')
    expect(pageText(home)).toContain('Storm Its own <b>words</b>')
    expect(home).toContain(`<img src="media/${own.media}" alt="A storm"`)
    expect(home).toContain('<ul class="sublinks">')
    expect(await snapshot(out)).toHaveProperty(join('media', own.media))
  })

  it('are written as data of the shape that is documented', async () => {
    const { own, read } = await site()
    const { media, ...words } = own
    const list = JSON.parse(await read('lists/hot.json')) as { entries: readonly object[] }
    expect(list).toMatchObject({
      name: 'hot',
      title: 'HOT NEWS',
      kind: 'byHand',
      launchedAt: '2026-11-21T14:00:00+02:00',
    })
    expect(list.entries).toHaveLength(2)
    expect(list.entries[0]).toEqual({
      guid: guidOf('one'),
      headline: 'Its own <b>words</b>',
      kicker: 'Storm',
      url: expect.stringMatching(/^https:\/\/desk\.example\/articles\/the-one-story-\w{8}\.html$/),
      image: { ...words, url: `https://desk.example/media/${media}`, type: 'image/jpeg' },
      sublinks: [
        {
          guid: guidOf('two'),
          headline: 'The two story',
          url: expect.stringMatching(/^https:\/\/desk\.example\/articles\/the-two-story-/),
        },
      ],
      publishedAt: '2026-11-21T14:00:00+02:00',
      updatedAt: '2026-11-21T14:00:00+02:00',
    })
  })

  it('are feeds that the head of each page names, where that page stands', async () => {
    const { out, read } = await site()
    const files = await snapshot(out)
    const feedsOf = async (path: string) =>
      [...(await read(path)).matchAll(/rel="alternate"[^>]*href="([^"]*)"/g)].map(([, href = '']) =>
        new URL(href, `https://site.invalid/${path}`).pathname.slice(1),
      )
    expect(await feedsOf('index.html')).toEqual(
      ['hot', 'latest'].flatMap((name) =>
        ['rss.xml', 'atom.xml', 'json'].map((ending) => `feeds/${name}.${ending}`),
      ),
    )
    const ofSection = await feedsOf('sections/port-i-more.html')
    expect(ofSection).toHaveLength(6)
    for (const feed of ofSection) expect(files).toHaveProperty(feed.replaceAll('/', join('/')))
  })

  it('show no picture of their own that is damaged, and the site is written all the same', async () => {
    const { reader, own } = await aListedDesk()
    const wish = await anExportWish(await aFolder())
    const list = reader.list('hot')
    const lost = { ...own, media: own.media.replace(/^../, '00') as typeof own.media }
    const [first, ...others] = list.live.entries
    if (first === undefined) throw new Error('no entry')
    const live = { ...list.live, entries: [{ ...first, image: lost }, ...others] }
    const hot = { ...list, live }
    const report = await runExport(
      { ...reader, list: (name) => (name === 'hot' ? hot : reader.list(name)) },
      wish,
    )
    expect(report.outcome).toBe('written')
    const home = await readFile(join(wish.out, 'index.html'), 'utf8')
    expect(home).not.toContain(lost.media)
    expect(home).toContain('alt="A bridge"')
  })
})
