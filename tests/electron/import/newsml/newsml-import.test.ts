import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { describe, expect, it } from 'vitest'

import { runExport } from '../../../../electron/export/run-export.ts'
import { newsmlImport } from '../../../../electron/import/newsml/newsml-import.ts'
import type { IncomingArticle } from '../../../../electron/import/incoming-article.ts'
import { runImport } from '../../../../electron/import/run-import.ts'
import { openMediaStore } from '../../../../electron/media/media-store.ts'
import { toText } from '../../../../shared/prose/to-text.ts'
import { anOpenDesk } from '../../../support/a-desk-folder.ts'
import { aFolder } from '../../../support/a-folder.ts'
import { aHostileDesk } from '../../../support/a-hostile-desk.ts'
import { allItems } from '../../../support/all-items.ts'
import { guidOf, noon } from '../../../support/an-article.ts'
import { articleIn } from '../../../support/article-in.ts'
import { anExportWish } from '../../../support/export-wish.ts'
import { storiesIn } from '../../../support/stories-in.ts'

const ferry = fileURLToPath(
  new URL('../../../../build/resources/sample-desk/media/ferry.jpg', import.meta.url),
)
const nar = 'http://iptc.org/std/nar/2006-10-01/'

type Parts = {
  readonly attributes?: string
  readonly meta?: string
  readonly content?: string
  readonly set?: string
}

const times = '<versionCreated>2026-11-21T14:00:00+02:00</versionCreated>'

function anItem(guid: string, { attributes = '', meta = times, content, set }: Parts = {}): string {
  return `<newsItem xmlns="${nar}" guid="${guid}" ${attributes}>
<itemMeta><itemClass qcode="ninat:text"/>${meta}</itemMeta>
<contentMeta>${content ?? `<headline>Story ${guid}</headline>`}</contentMeta>
<contentSet>${set ?? '<inlineData contenttype="text/html">&lt;p&gt;Words.&lt;/p&gt;</inlineData>'}</contentSet>
</newsItem>`
}

async function aFile(text: string | Uint8Array): Promise<string> {
  const path = join(await aFolder(), 'wire.xml')
  await writeFile(path, text)
  return path
}

const aMessage = (...items: readonly string[]): string =>
  `<newsMessage xmlns="${nar}"><header><sent>2026-11-22T10:00:00Z</sent></header><itemSet>${items.join('\n')}</itemSet></newsMessage>`

const storiesOf = async (text: string | Uint8Array) => storiesIn(newsmlImport, await aFile(text))

async function storyOf(parts: Parts): Promise<IncomingArticle> {
  const [story] = await storiesOf(anItem('urn:one', parts))
  if (story === undefined || typeof story === 'string') throw new Error(story ?? 'nothing')
  return story
}

const bodyWords = async (set: string): Promise<string> =>
  toText((await storyOf({ set })).content.body)

describe('an item of NewsML-G2', () => {
  // What real wires get wrong, and no desk needs.
  it.each([
    [
      'an empty versionCreated',
      '<versionCreated/><firstCreated>2026-11-21T12:00:00Z</firstCreated>',
    ],
    ['a zone without a colon', '<versionCreated>2026-11-21T13:00:00+0100</versionCreated>'],
    ['parts of a second', '<versionCreated> 2026-11-21T12:00:00.123Z </versionCreated>'],
    ['elements out of order', `<pubStatus qcode="stat:usable"/>${times}<provider/>`],
    [
      'no zone where another time has one',
      '<versionCreated>2026-11-21T14:00:00</versionCreated><firstCreated>2026-11-21T12:00:00Z</firstCreated>',
    ],
  ])('comes in with %s', async (_fault, meta) => {
    expect((await storyOf({ meta })).releasedAt).toBe('2026-11-21T12:00:00Z')
  })

  it('comes in with counts and versions that are none, and without a catalog', async () => {
    const set =
      '<inlineXML contenttype="" wordcount=""><p xmlns="http://www.w3.org/1999/xhtml">Words</p></inlineXML>'
    const story = await storyOf({ set, attributes: 'version="" standardversion=""' })
    expect([story.version, toText(story.content.body)]).toEqual([1, 'Words'])
  })

  it('takes its time from the message when it says none', async () => {
    const [story] = await storiesOf(aMessage(anItem('urn:one', { meta: '<versionCreated/>' })))
    expect(story).toMatchObject({ releasedAt: '2026-11-22T10:00:00Z' })
  })

  it.each([
    ['', 'published'],
    ['<pubStatus qcode="stat:usable"/>', 'published'],
    ['<pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/withheld"/>', 'held'],
    ['<pubStatus qcode="stat:canceled"/>', 'killed'],
    ['<embargoed/>', 'held'],
    ['<embargoed/><pubStatus qcode="stat:canceled"/>', 'killed'],
  ])('with %s is %s', async (status, state) => {
    expect((await storyOf({ meta: times + status })).state).toBe(state)
  })

  it.each([
    ['no name', anItem(''), 'Its guid'],
    [
      'a status that nobody knows',
      anItem('a', { meta: `${times}<pubStatus qcode="stat:maybe"/>` }),
      'maybe',
    ],
    ['no headline', anItem('a', { content: '' }), 'headline'],
    ['no time', anItem('a', { meta: '' }), 'when it was made'],
    [
      'a time without a zone',
      anItem('a', { meta: '<versionCreated>2026-11-21T14:00:00</versionCreated>' }),
      'zone',
    ],
    [
      'an embargo without a zone',
      anItem('a', { meta: `${times}<embargoed>2026-12-01T00:00:00</embargoed>` }),
      'embargoed',
    ],
    ['a film', anItem('a').replace('ninat:text', 'ninat:video'), 'video'],
    ['entities of its own', `<!DOCTYPE newsItem [<!ENTITY x "y">]>${anItem('a')}`, 'entities'],
    [
      'a file of the computer',
      `<!DOCTYPE newsItem [<!ENTITY x SYSTEM "file:///etc/passwd">]>${anItem('&x;')}`,
      'entities',
    ],
    ['nothing in it', `<newsMessage xmlns="${nar}"/>`, 'no item of news'],
    ['its end cut off', anItem('a').slice(0, -20), 'well-formed'],
    ['letters that are not UTF-8', Buffer.from(anItem('а'), 'latin1').fill(0xff, 60, 62), 'UTF-8'],
  ])('is named for %s', async (_what, text, reason) => {
    expect(await storiesOf(text)).toEqual([expect.stringContaining(reason)])
  })

  it('is read in the encoding that it names', async () => {
    const text = `<?xml version="1.0" encoding="windows-1251"?>${anItem('a', { content: '<headline>XX</headline>' })}`
    const bytes = Buffer.from(text, 'latin1')
    bytes.set([0xcf, 0xee], bytes.indexOf('XX'))
    expect(await storiesOf(bytes)).toMatchObject([{ content: { headline: 'По' } }])
  })

  it('has its body from XHTML, HTML, NITF or text, the first of these that says something', async () => {
    const xhtml =
      '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body><p>In <b>XHTML</b></p></body></html></inlineXML>'
    const html =
      '<inlineData contenttype="text/html"><![CDATA[<p>In HTML</p><script>x</script>]]></inlineData>'
    const nitf =
      '<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.content><block><p>In <em class="bold">NITF</em></p></block></body.content></body></nitf></inlineXML>'
    const text = '<inlineData contenttype="text/plain">In text</inlineData>'
    expect(await bodyWords(text + nitf + html + xhtml)).toBe('In XHTML')
    expect(await bodyWords(text + nitf + html + xhtml.replace(/<p>.*<\/p>/, ''))).toBe('In HTML')
    expect(await bodyWords(text + nitf)).toBe('In NITF')
    expect(await bodyWords(text)).toBe('In text')
    expect((await storyOf({ set: html })).dropped).toEqual(['script'])
    const sports = '<inlineXML><sports-content xmlns="urn:s">1:0</sports-content></inlineXML>'
    expect((await storyOf({ set: sports })).dropped).toEqual(['sports-content'])
  })

  it('can do nothing with what it holds, whatever it is called', async () => {
    const evil =
      '<inlineXML contenttype="application/xhtml+xml"><div xmlns="http://www.w3.org/1999/xhtml"><style>&lt;/style&gt;&lt;p&gt;no</style><plaintext>a</plaintext><x:y xmlns:x="urn:x">b</x:y><p onclick="x" title="&quot; onload=&quot;x">&lt;script&gt;c</p></div></inlineXML>'
    const { content } = await storyOf({ set: evil })
    expect(toText(content.body).split('\n').join('')).toBe('ab<script>c')
    expect(JSON.stringify(content.body)).not.toContain('onclick')
  })
})

describe('a message of NewsML-G2', () => {
  it('names what is broken in it, and the rest arrive', async () => {
    const found = await storiesOf(aMessage(anItem('a'), anItem(''), anItem('b')))
    expect(found).toMatchObject([{ guid: 'a' }, expect.stringContaining('guid'), { guid: 'b' }])
  })

  it('brings a desk’s stories, pictures and lists to another desk', async () => {
    const home = await aFolder()
    await mkdir(join(home, 'desk'))
    const { reader, matrix, guidOfRow } = await aHostileDesk(join(home, 'desk'))
    const wish = await anExportWish(home, { format: 'newsml-g2' })
    await runExport(reader, wish)
    const store = await anOpenDesk()
    const report = await runImport(store, openMediaStore(store.folder), {
      paths: [join(wish.out, 'newsml-g2.xml')],
      now: noon,
    })
    expect(report.failures).toEqual([])
    expect(report.newSections).toEqual(['Порт & море'])
    expect(report.newTags).toEqual(['порт', 'R&D <labs>'])
    const hard = await articleIn(store, guidOf('hard'))
    expect(hard).toMatchObject({ version: 3, state: 'published' })
    expect(hard.content).toMatchObject({
      headline: 'Порт «Южний» & <b>море</b> ]]> 👩🏽‍🚒 — שלום עולם "так"',
      byline: 'Олена О’Коннор & team',
      image: { width: 3, height: 2, caption: 'Ранок & <туман>', credit: 'O. M.', alt: 'A bridge' },
      related: [guidOf('plain')],
    })
    for (const row of matrix) {
      const { content } = await articleIn(store, guidOfRow(row))
      // What a body has of a picture is its words, and the desk’s own file.
      for (const words of row.part === 'image' ? [] : row.words)
        expect(toText(content.body)).toContain(words)
    }
    const picture = await articleIn(store, guidOf('node-image'))
    expect(JSON.stringify(picture.content.body)).toContain('Пором «Січ» at <dawn>')
    expect(store.head(guidOf('killed'))?.state).toBe('killed')
    expect(store.head(guidOf('embargoed'))?.working.embargoedUntil).toBe('2026-12-01T00:00:00Z')
    const entries = (name: string) => store.list(name).live.entries
    expect(entries('hot').map(({ article }) => article)).toEqual(
      ['hard', 'plain', 'twin-1'].map(guidOf),
    )
    expect(entries('hot')[0]).toMatchObject({ headline: 'Own words & <b>', kicker: 'Шторм' })
    expect(entries('ranked').map(({ article }) => article)).toEqual(['twin-2', 'plain'].map(guidOf))
  })

  it('takes no picture that was withdrawn, and no offence at it', async () => {
    const status = (code: string): string => `${times}<pubStatus qcode="stat:${code}"/>`
    const link = (guid: string): string => `<link rel="irel:associatedWith" residref="${guid}"/>`
    const picture = (guid: string, set: string): string =>
      anItem(guid, { meta: status('canceled'), set }).replace('ninat:text', 'ninat:picture')
    const path = await aFile(
      aMessage(
        anItem('killed', { meta: status('canceled') + link('p1'), set: '' }),
        picture('p1', ''),
        anItem('usable', { meta: status('usable') + link('p2') }),
        picture('p2', '<remoteContent href="ferry.jpg" contenttype="image/jpeg"/>'),
      ),
    )
    await copyFile(ferry, join(path, '..', 'ferry.jpg'))
    const store = await anOpenDesk()
    const media = openMediaStore(store.folder)
    const report = await runImport(store, media, { paths: [path], now: noon })
    expect(report).toMatchObject({ added: 2, failures: [], lacks: [] })
    expect((await articleIn(store, 'killed')).state).toBe('killed')
    expect((await articleIn(store, 'usable')).content.image).toBeNull()
  })

  it('finds a picture beside it, wherever in the message the picture stands', async () => {
    const picture = (guid: string, href: string): string =>
      anItem(guid, {
        content: '<headline>P</headline><description role="drol:caption">At dawn</description>',
        set: `<remoteContent href="small.jpg" width="10"/><remoteContent href="${href}" width="900"/>`,
      }).replace('ninat:text', 'ninat:picture')
    const link = (guid: string): string => `${times}<link rel="irel:x" residref="${guid}"/>`
    const text = aMessage(
      picture('p1', './ferry.jpg'),
      anItem('a', { meta: link('p1') }),
      anItem('b', { meta: link('p2') }),
      picture('p2', '../../etc/passwd'),
      picture('p3', 'x.jpg'),
    )
    const path = await aFile(text)
    await copyFile(ferry, join(path, '..', 'ferry.jpg'))
    const store = await anOpenDesk()
    const media = openMediaStore(store.folder)
    const report = await runImport(store, media, { paths: [path], now: noon })
    expect(report).toMatchObject({ added: 2, failed: 1 })
    expect([...report.lacks, ...report.failures].map(({ reason }) => reason)).toEqual([
      expect.stringContaining('../../etc/passwd'),
      expect.stringContaining('of type “picture”'),
    ])
    expect((await articleIn(store, 'a')).content.image?.caption).toBe('At dawn')
    expect((await articleIn(store, 'b')).content.image).toBeNull()
  })

  it('reads a package from its root group on, whatever circles its groups make', async () => {
    const ref = (guid: string, kind = 'text'): string =>
      `<itemRef residref="${guid}"><itemClass qcode="ninat:${kind}"/><title>T ${guid}</title></itemRef>`
    const text = `<packageItem xmlns="${nar}" guid="tag:x,2026:TOP-TEN"><itemMeta><title>Top</title></itemMeta>
<groupSet root="G1"><group id="G3">${ref('c')}<groupRef idref="G1"/></group>
<group id="G1"><groupRef idref="G2"/>${ref('p', 'picture')}${ref('b')}<groupRef idref="G3"/><groupRef idref="G9"/></group>
<group id="G2">${ref('a')}</group><group id="G4">${ref('z')}</group></groupSet></packageItem>`
    const items = await allItems(newsmlImport, await aFile(text))
    expect(items).toMatchObject([
      {
        list: {
          name: 'tag-x-2026-top-ten',
          title: 'Top',
          kind: 'byHand',
          entries: ['a', 'b', 'c'].map((guid) => ({ guid, headline: `T ${guid}`, kicker: null })),
        },
      },
    ])
    const canceled = text.replace('</itemMeta>', '<pubStatus qcode="stat:canceled"/></itemMeta>')
    expect(await storiesOf(canceled)).toEqual([expect.stringContaining('canceled')])
  })
})
