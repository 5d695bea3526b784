import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { describe, expect, it } from 'vitest'

import { runExport } from '../../../../electron/export/run-export.ts'
import type { IncomingArticle } from '../../../../electron/import/incoming-article.ts'
import { nitfImport } from '../../../../electron/import/nitf/nitf-import.ts'
import { runImport } from '../../../../electron/import/run-import.ts'
import { openMediaStore } from '../../../../electron/media/media-store.ts'
import type { ProseNode } from '../../../../shared/prose/prose.ts'
import { toText } from '../../../../shared/prose/to-text.ts'
import { anOpenDesk } from '../../../support/a-desk-folder.ts'
import { aFolder } from '../../../support/a-folder.ts'
import { aHostileDesk } from '../../../support/a-hostile-desk.ts'
import { guidOf, noon } from '../../../support/an-article.ts'
import { articleIn } from '../../../support/article-in.ts'
import { anExportWish } from '../../../support/export-wish.ts'
import { storiesIn } from '../../../support/stories-in.ts'

const ferry = fileURLToPath(
  new URL('../../../../build/resources/sample-desk/media/ferry.jpg', import.meta.url),
)

type Parts = { readonly docdata?: string; readonly head?: string; readonly content?: string }

const issue = '<date.issue norm="20261121T140000+0200"/>'

function aDocument({ docdata = issue, head = '', content = '<p>Words.</p>' }: Parts = {}): string {
  return `<nitf><head><docdata><doc-id id-string="one"/>${docdata}</docdata></head>
<body><body.head><hedline><hl1>The <em>one</em> story</hl1></hedline>${head}</body.head>
<body.content>${content}</body.content></body></nitf>`
}

async function aFile(text: string): Promise<string> {
  const path = join(await aFolder(), 'wire.xml')
  await writeFile(path, text)
  return path
}

const storiesOf = async (text: string) => storiesIn(nitfImport, await aFile(text))

async function storyOf(parts: Parts): Promise<IncomingArticle> {
  const [story] = await storiesOf(aDocument(parts))
  if (story === undefined || typeof story === 'string') throw new Error(story ?? 'nothing')
  return story
}

const bodyOf = async (content: string): Promise<readonly ProseNode[]> =>
  (await storyOf({ content })).content.body.content ?? []

const paragraph = (text: string, ...marks: readonly object[]): object => ({
  type: 'paragraph',
  content: [{ type: 'text', text, ...(marks.length > 0 && { marks }) }],
})

describe('an NITF document', () => {
  it.each([
    ['a namespace', '<nitf>', '<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/">'],
    ['a prefix', /<(\/?)([a-z])/g, '<$1n:$2'],
    ['the document type of older ones', '<nitf>', '<!DOCTYPE nitf SYSTEM "nitf-3-2.dtd"><nitf>'],
    [
      'the dates that the schema fixes',
      '<nitf>',
      '<nitf change.date="June 10, 2005" change.time="19:30">',
    ],
  ])('is read with %s', async (_what, from, to) => {
    const text = aDocument().replace(from, to).replace('<n:nitf', '<n:nitf xmlns:n="urn:n"')
    expect(await storiesOf(text)).toMatchObject([
      { guid: 'one', releasedAt: '2026-11-21T12:00:00Z', content: { headline: 'The one story' } },
    ])
  })

  it.each([
    ['20261121T140000+0200', '2026-11-21T12:00:00Z'],
    ['20261121T140000+02:00', '2026-11-21T12:00:00Z'],
    ['20261121T120000Z', '2026-11-21T12:00:00Z'],
    ['2026-11-21T12:00:00Z', '2026-11-21T12:00:00Z'],
    ['20261121T1200Z', '2026-11-21T12:00:00Z'],
  ])('was issued %s', async (norm, at) => {
    expect((await storyOf({ docdata: `<date.issue norm="${norm}"/>` })).releasedAt).toBe(at)
  })

  it.each([
    ['no name', aDocument().replace('id-string="one"', ''), 'doc-id'],
    ['no headline', aDocument().replace(/<hedline>.*<\/hedline>/, ''), 'headline'],
    ['no time', aDocument({ docdata: '' }), 'date.issue'],
    [
      'a time without a zone',
      aDocument({ docdata: '<date.issue norm="20261121T140000"/>' }),
      'zone',
    ],
    [
      'an embargo without a zone',
      aDocument({ docdata: `${issue}<date.release norm="20261201"/>` }),
      'date.release',
    ],
    [
      'a status that nobody knows',
      aDocument().replace('<docdata>', '<docdata management-status="maybe">'),
      'maybe',
    ],
    [
      'entities of its own',
      `<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]>${aDocument()}`,
      'entities',
    ],
    ['its end cut off', aDocument().slice(0, -10), 'well-formed'],
    ['nothing in it', '<other/>', 'no item of news'],
  ])('is named for %s', async (_what, text, reason) => {
    expect(await storiesOf(text)).toEqual([expect.stringContaining(reason)])
  })

  it.each([
    ['usable', 'published'],
    ['withheld', 'held'],
    ['canceled', 'killed'],
    ['embargoed', 'held'],
  ])('with the status %s is %s', async (status, state) => {
    const text = aDocument().replace('<docdata>', `<docdata management-status="${status}">`)
    expect(await storiesOf(text)).toMatchObject([{ state }])
  })

  it('has its text as the desk’s own', async () => {
    expect(
      await bodyOf(`<block><p lede="true">One <em class="bold">two</em></p></block>
        <hl2>Head</hl2><p>H<num><sub>2</sub></num>O, <q>so</q></p>
        <bq><block><p>Said</p></block><credit>Who</credit></bq>
        <nitf-table><nitf-table-metadata/><table><tr><td>1</td><td>2</td></tr></table></nitf-table>
        <ol seqnum="3"><li>Third</li></ol><hr/><p><lang xml:lang="fr">Oui</lang></p>`),
    ).toMatchObject([
      {
        type: 'paragraph',
        content: [{ text: 'One ' }, { text: 'two', marks: [{ type: 'bold' }] }],
      },
      { type: 'heading', attrs: { level: 2 } },
      {
        type: 'paragraph',
        content: [
          { text: 'H' },
          { text: '2', marks: [{ type: 'subscript' }] },
          { text: 'O, “so”' },
        ],
      },
      { type: 'blockquote', content: [paragraph('Said'), { type: 'attribution' }] },
      { type: 'table' },
      { type: 'orderedList', attrs: { start: 3 } },
      { type: 'horizontalRule' },
      paragraph('Oui', { type: 'language', attrs: { lang: 'fr' } }),
    ])
  })

  it('says who wrote it, where, for whom and about what', async () => {
    const story = await storyOf({
      docdata: `${issue}<urgency ed-urg="2"/><ed-msg info="Call us"/><du-key version="4"/><key-list><keyword key="port"/></key-list><identified-content><person>O. Marchenko</person><location>Odesa<city>x</city></location></identified-content>`,
      head: '<byline>By O. M.</byline><distributor>AP</distributor><dateline>ODESA, Nov 21</dateline><abstract><p>First.</p><p>Second.</p></abstract>',
    })
    expect(story).toMatchObject({
      version: 4,
      tags: [
        { name: 'port', kind: null, topic: null },
        { name: 'O. Marchenko', kind: 'person', topic: null },
      ],
      content: {
        urgency: 2,
        edNote: 'Call us',
        byline: 'By O. M.',
        source: 'AP',
        dateline: 'ODESA, Nov 21',
        lead: 'First.\nSecond.',
      },
    })
  })

  it('has its first picture as the story’s own, and a film as a link', async () => {
    const content = `<media media-type="image"><media-reference mime-type="image/jpeg" source="small.jpg" width="9"/><media-reference mime-type="image/jpeg" source="ferry.jpg" width="90" alternate-text="A ferry"/><media-caption>At <em>dawn</em></media-caption><media-producer>O. M.</media-producer></media>
      <p>Words.</p><media media-type="video"><media-reference source="https://video.example/1"/><media-caption>Film</media-caption></media>
      <media media-type="image"><media-reference source="ferry.jpg"/></media><media media-type="audio"><media-reference source="a.mp3"/></media>`
    const story = await storyOf({ content })
    expect(story.picture).toEqual({
      href: 'ferry.jpg',
      alt: 'A ferry',
      caption: 'At dawn',
      credit: 'O. M.',
    })
    expect(story.bodyPictures.map(({ href }) => href)).toEqual(['ferry.jpg'])
    expect(story.dropped).toEqual(['video'])
    expect(story.content.body.content?.map(({ type }) => type)).toEqual([
      'paragraph',
      'embed',
      'image',
    ])
    const path = await aFile(aDocument({ content }))
    await copyFile(ferry, join(path, '..', 'ferry.jpg'))
    const store = await anOpenDesk()
    await runImport(store, openMediaStore(store.folder), { paths: [path], now: noon })
    expect((await articleIn(store, 'one')).content.image?.alt).toBe('A ferry')
  })

  it.each(['nitf', 'nitf-plain'])(
    'brings a desk’s stories to another desk as %s',
    async (format) => {
      const home = await aFolder()
      await mkdir(join(home, 'desk'))
      const { reader, matrix, guidOfRow } = await aHostileDesk(join(home, 'desk'))
      const wish = await anExportWish(home, { format })
      await runExport(reader, wish)
      const store = await anOpenDesk()
      const media = openMediaStore(store.folder)
      const paths = [join(wish.out, 'articles')]
      const report = await runImport(store, media, { paths, now: noon })
      expect(report.failures).toEqual([])
      const hard = await articleIn(store, guidOf('hard'))
      expect(hard).toMatchObject({
        version: 3,
        firstReleasedAt: '2026-11-20T22:05:00Z',
        content: { located: 'Одеса', genre: 'Analysis', image: { caption: 'Ранок & <туман>' } },
      })
      for (const row of matrix.filter(({ part }) => part !== 'image')) {
        const { content } = await articleIn(store, guidOfRow(row))
        for (const words of row.words) expect(toText(content.body)).toContain(words)
      }
      // A picture in a text stays there.
      const picture = await articleIn(store, guidOf('node-image'))
      expect(picture.content.image).toBeNull()
      expect(picture.content.body.content?.map(({ type }) => type)).toEqual(['paragraph', 'image'])
      expect(store.head(guidOf('killed'))?.state).toBe('killed')
      expect(store.head(guidOf('embargoed'))?.working.embargoedUntil).toBe('2026-12-01T00:00:00Z')
    },
  )
})
