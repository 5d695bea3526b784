import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { describe, expect, it } from 'vitest'

import { toText } from '../../../../shared/prose/to-text.ts'
import { aFolder } from '../../../support/a-folder.ts'
import { guidOf } from '../../../support/an-article.ts'
import {
  expectHostileDeskBack,
  expectHostileHot,
  takenFrom,
} from '../../../support/hostile-desk-back.ts'

const ferry = fileURLToPath(
  new URL('../../../../build/resources/sample-desk/media/ferry.jpg', import.meta.url),
)

async function written(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const home = join(await aFolder(), 'pages')
  await mkdir(home)
  for (const [name, content] of Object.entries(files)) await writeFile(join(home, name), content)
  return home
}

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="uk"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`
const time = '<time datetime="2026-11-21T12:00:00Z">noon</time>'

describe('pages', () => {
  it('of our own site come in with its stories and lists, once, and nothing around them', async () => {
    const { store } = await expectHostileDeskBack('html')
    expectHostileHot(store)
    const texts = await Promise.all(
      Array.from(store.heads(), async ({ guid }) => (await store.readArticle(guid))?.content),
    )
    const bodies = texts
      .map((content) => (content === undefined ? '' : toText(content.body)))
      .join('\n')
    expect(bodies).not.toMatch(/MORE ABOUT|HOT NEWS|LATEST/)
  })

  it('have their pictures taken from the folder, by their address in the world too', async () => {
    const home = await written({
      'one.html': page(
        '<link rel="canonical" href="https://wire.example/one"><meta property="og:type" content="article"><meta property="og:image" content="https://wire.example/media/a%20b.jpg">',
        `<article><h1>One</h1>${time}<p>Text.</p><img src="https://wire.example/media/ferry.jpg" alt="x"><img src="https://other.example/c.jpg"><img src="../secret.jpg"></article>`,
      ),
    })
    await mkdir(join(home, 'media'))
    await copyFile(ferry, join(home, 'media', 'ferry.jpg'))
    await copyFile(ferry, join(home, 'media', 'a b.jpg'))
    await copyFile(ferry, join(home, '..', 'secret.jpg'))
    const { store, report } = await takenFrom(home)
    const [head] = store.heads()
    expect(head?.guid).toBe('https://wire.example/one')
    const { content } = (await store.readArticle(head?.guid ?? guidOf('none'))) ?? {}
    expect(content?.image).toMatchObject({ width: expect.any(Number) as number })
    expect(content?.body.content?.map(({ type }) => type)).toEqual(['paragraph', 'image'])
    expect(report.lacks.map(({ reason }) => reason)).toEqual([
      'Its picture “../secret.jpg” is not a file beside the wire. The story came in without it.',
    ])
    expect(report.notes.map(({ reason }) => reason)).toEqual([
      'Its picture stands on the network, where an import does not go: https://other.example/c.jpg.',
    ])
  })

  it('without an article are passed over where they are lists, and named otherwise', async () => {
    const list = Array.from({ length: 4 }, () => `<li>${time} <a href="x">A headline</a></li>`)
    const home = await written({
      '404.html': page('', '<main><h1>Not here</h1><p>Gone.</p></main>'),
      'empty.html': '',
      'list.html': page(
        '<script type="application/ld+json">{"@type":"ItemList"}</script>',
        `<main><h1>All</h1>${time}<p>Text</p></main>`,
      ),
      'month.htm': page('', `<main><h1>May</h1><ol>${list.join('')}</ol></main>`),
      'several.html': page(
        '',
        `<article><h2>A</h2>${time}<p>a</p></article><article><h2>B</h2>${time}<p>b</p></article>`,
      ),
      'untimed.html': page(
        '<meta property="og:type" content="article">',
        '<h1>Headline</h1><p>Text.</p>',
      ),
      'feed.xml': '<rss version="2.0"><channel><title>F</title></channel></rss>',
      'koi.html': Buffer.from([...Buffer.from('<html><h1>'), 0xc3, 0x28, 0xff]),
      'deep.html': page('', `<article><h1>x</h1>${time}${'<div>'.repeat(60_000)}Text`),
    })
    const { report, store } = await takenFrom(home)
    // However deep its text stands.
    expect(Array.from(store.heads(), ({ guid }) => guid)).toEqual(['urn:wiredesk:html:deep.html'])
    const none = 'It is a page without an article: it shows no headline, text and time of one.'
    expect(report.failures).toEqual([
      { place: 'empty.html', reason: none },
      { place: 'koi.html', reason: expect.stringContaining('not written in UTF-8') as string },
      { place: 'month.htm', reason: none },
      { place: 'several.html', reason: none },
      { place: 'untimed.html', reason: 'It does not say when it was published.' },
    ])
  })

  it('in an older encoding that they name are read in it', async () => {
    const head = '<html><head><meta charset="windows-1251"></head><body><article><h1>'
    const home = await written({
      'old.html': Buffer.concat([
        Buffer.from(head),
        Buffer.from([0xcf, 0xee, 0xf0, 0xf2]),
        Buffer.from(`</h1>${time}<p>Text.</p></article>`),
      ]),
    })
    const { store } = await takenFrom(home)
    expect(Array.from(store.heads(), ({ working }) => working.headline)).toEqual(['Порт'])
  })
})
