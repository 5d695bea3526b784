import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { namedTags } from '../../../../electron/import/incoming-tag.ts'
import { packParts } from '../../../../electron/export/docx/pack-parts.ts'
import { docxImport } from '../../../../electron/import/docx/docx-import.ts'
import { importItems } from '../../../../electron/import/import-items.ts'
import type { IncomingArticle } from '../../../../electron/import/incoming-article.ts'
import { runImport } from '../../../../electron/import/run-import.ts'
import { openMediaStore } from '../../../../electron/media/media-store.ts'
import { bodyWords, solidWords } from '../../../../shared/export/body-words.ts'
import { storyToDocx } from '../../../../shared/export/docx/story-to-docx.ts'
import { toText } from '../../../../shared/prose/to-text.ts'
import type { Prose } from '../../../../shared/prose/prose.ts'
import { withoutNoted } from '../../../../shared/prose/without-noted.ts'
import { plainBody } from '../../../support/a-body.ts'
import { anOpenDesk } from '../../../support/a-desk-folder.ts'
import { aFolder } from '../../../support/a-folder.ts'
import { aPhoto } from '../../../support/a-photo.ts'
import { aWireStory } from '../../../support/a-wire-story.ts'
import { aTag, aVersion, at, noon } from '../../../support/an-article.ts'
import { zipOf } from '../../../support/zip-of.ts'
import { expectHostileDeskBack } from '../../../support/hostile-desk-back.ts'

// Reading one takes a while; WIREDESK_RUNS asks for more.
const runs = Number(process.env['WIREDESK_RUNS'] ?? 60)

type Parts = readonly (readonly [path: string, bytes: string | Uint8Array])[]

const rels = (content: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const styled = (style: string, text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const said = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const shownPicture = (id: string): string =>
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="A pier"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip ${id}/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`

/** A document as somebody else's Word would write it, as far as reading it goes. */
function aDocument(body: string, others: Parts = [], links = ''): Parts {
  return [
    [
      '[Content_Types].xml',
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="jpg" ContentType="image/jpeg"/></Types>',
    ],
    [
      '_rels/.rels',
      rels(`<Relationship Id="d" Type="${office}/officeDocument" Target="word/document.xml"/>`),
    ],
    ['word/_rels/document.xml.rels', rels(links)],
    [
      'word/styles.xml',
      '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:lang w:val="uk-UA"/></w:docDefaults><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="S"><w:name w:val="Subtitle"/></w:style></w:styles>',
    ],
    [
      'word/document.xml',
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>${body}</w:body></w:document>`,
    ],
    ...others,
  ]
}

async function written(bytes: Uint8Array, name = 'Ferry.docx'): Promise<string> {
  const path = join(await aFolder(), name)
  await writeFile(path, bytes)
  return path
}

/** The one thing that a file holds: a story, or why it is none. */
async function readBack(path: string): Promise<IncomingArticle | string> {
  for await (const item of importItems(path, undefined)) {
    if ('reason' in item) return item.reason
    if ('story' in item) return item.story()
  }
  return 'nothing'
}

async function storyOf(parts: Parts): Promise<IncomingArticle> {
  const back = await readBack(await written(await packParts(parts)))
  if (typeof back === 'string') throw new Error(back)
  return back
}

function wordsOf(body: Prose): string {
  return bodyWords(withoutNoted(body), { isOnPage: true })
}

async function broughtBack(body: Prose): Promise<IncomingArticle> {
  const story = aWireStory(aVersion('one', { content: { body } }))
  return storyOf(storyToDocx(story, () => '14:00 21.11.2026').parts)
}

// A document cannot tell two lists or quotes in a row from one.
const alone: readonly string[] = ['paragraph', 'heading', 'horizontalRule', 'embed']

/** What its blocks are, and their words. */
function told({ content = [] }: Prose): readonly unknown[] {
  return content
    .map(({ type, attrs, content: words = [] }) => [
      type,
      type === 'horizontalRule' ? '' : (attrs?.['level'] ?? attrs?.['href']),
      solidWords(toText({ type: 'doc', content: words })),
    ])
    .filter(([, kind, words]) => typeof kind === 'string' || words !== '')
}

describe('a Word document of our own export', () => {
  it('comes back as the story that readers read', async () => {
    const version = aVersion('one', {
      firstReleasedAt: at('2026-11-20T08:00:00Z'),
      releasedAt: noon,
      content: {
        headline: 'Порт «A&B» <знов>',
        lead: 'A lead · with a dot.',
        byline: 'О. Коннор',
        source: 'Wire & Co',
        dateline: 'ОДЕСА',
        language: 'uk',
        notices: [{ id: 'n', kind: 'update', at: noon, text: 'It was told anew.', place: 'top' }],
        body: {
          type: 'doc',
          content: [
            { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Порт' }] },
            {
              type: 'pullQuote',
              content: [
                { type: 'paragraph', content: [{ type: 'text', text: 'We sail.' }] },
                { type: 'attribution', content: [{ type: 'text', text: 'The captain' }] },
              ],
            },
            { type: 'horizontalRule' },
            {
              type: 'embed',
              attrs: { href: 'https://x.com/desk/status/1', title: 'A post' },
            },
            {
              type: 'paragraph',
              content: [{ type: 'text', text: 'under', marks: [{ type: 'underline' }] }],
            },
          ],
        },
      } as never,
    })
    const story = aWireStory(version, {
      section: { id: 's' as never, name: 'Море · суша' },
      tags: [aTag('порт'), aTag('R&D <labs>')],
    })
    const back = await storyOf(storyToDocx(story, () => '14:00 21.11.2026').parts)
    expect(back).toMatchObject({
      guid: 'urn:wiredesk:docx:Ferry.docx',
      state: 'published',
      createdAt: '2026-11-20T08:00:00Z',
      releasedAt: noon,
      sectionName: 'Море · суша',
      tags: namedTags(['порт', 'R&D <labs>']),
      picture: null,
      dropped: [],
    })
    const { headline, lead, byline, source, dateline, language, body } = back.content
    expect({ headline, lead, byline, source, dateline, language }).toEqual({
      headline: 'Порт «A&B» <знов>',
      lead: 'A lead · with a dot.',
      byline: 'О. Коннор',
      source: 'Wire & Co',
      dateline: 'ОДЕСА',
      language: 'uk',
    })
    expect(body).toEqual(story.content.body)
  })

  it('brings the picture over its text and those in it', async () => {
    const media = `${'a'.repeat(64)}.jpg` as never
    const words = { alt: 'A pier', caption: 'At dawn', credit: 'O. Photo' }
    const image = { media, width: 3, height: 2, ...words }
    const body: Prose = {
      type: 'doc',
      content: [{ type: 'image', attrs: { ...image, caption: '' } }],
    }
    const story = aWireStory(aVersion('one', { content: { image, body } }))
    const { parts } = storyToDocx(story, () => '14:00 21.11.2026')
    const photo = await aPhoto('bare.jpg')
    const back = await storyOf([...parts, [`word/media/${String(media)}`, photo]])
    expect(back.picture).toMatchObject({ ...words, bytes: photo })
    expect(back.bodyPictures).toMatchObject([{ ...words, caption: '', bytes: photo }])
    expect(back.content.lead).toBe('What the one story is about.')
  })

  it('keeps the words of any plain body', async () => {
    await fc.assert(
      fc.asyncProperty(plainBody, async (body) => {
        const { content } = await broughtBack(body)
        expect(wordsOf(content.body)).toBe(wordsOf(body))
        expect(content.headline).toBe('The one story')
        expect(content.lead).toBe('What the one story is about.')
      }),
      { numRuns: runs },
    )
  }, 60_000)

  it('keeps what its blocks are', async () => {
    await fc.assert(
      fc.asyncProperty(plainBody, async (body) => {
        const content = (body.content ?? []).filter(({ type }) => alone.includes(type))
        const flat = { ...body, content: [{ type: 'paragraph' }, ...content] }
        expect(told((await broughtBack(flat)).content.body)).toEqual(told(flat))
      }),
      { numRuns: runs },
    )
  }, 60_000)

  it('comes in with its pictures, a whole folder of them, once', async () => {
    const { report, again } = await expectHostileDeskBack('docx')
    expect(again.skipped).toBe(report.added)
  })
})

describe('a Word document of somebody else', () => {
  it('has its title, or else its first words, over it, and comes in as a draft', async () => {
    const titled = await storyOf(
      aDocument(styled('T', 'Ferry returns') + styled('S', 'It is back.') + said('Text.')),
    )
    expect(titled.content).toMatchObject({ headline: 'Ferry returns', lead: 'It is back.' })
    expect(titled).toMatchObject({ state: 'draft', content: { language: 'uk' } })
    for (const first of [styled('H', 'Ferry returns'), said('Ferry returns')]) {
      const { content } = await storyOf(aDocument(first + said('Text.')))
      expect([content.headline, toText(content.body)]).toEqual(['Ferry returns', 'Text.'])
    }
    const { content } = await storyOf(aDocument(said('Long. '.repeat(80))))
    expect([content.headline, toText(content.body).length > 400]).toEqual(['Ferry', true])
  })

  it('has its pictures taken in where they stand, and none from elsewhere', async () => {
    const links =
      `<Relationship Id="p" Type="${office}/image" Target="media/a.jpg"/>` +
      `<Relationship Id="web" Type="${office}/image" Target="https://x.example/b.jpg" TargetMode="External"/>` +
      `<Relationship Id="disk" Type="${office}/image" Target="file:///etc/passwd" TargetMode="External"/>`
    const parts = aDocument(
      said('Ferry returns') +
        shownPicture('r:embed="p"') +
        said('Text.') +
        shownPicture('r:link="web"') +
        shownPicture('r:link="disk"'),
      [['word/media/a.jpg', await aPhoto('bare.jpg')]],
      links,
    )
    const home = join(await aFolder(), 'in')
    await mkdir(home)
    await writeFile(join(home, 'a.docx'), await packParts(parts))
    await writeFile(join(home, '~$a.docx'), 'somebody has it open')
    const store = await anOpenDesk()
    const report = await runImport(store, openMediaStore(store.folder), {
      paths: [home],
      now: noon,
    })
    expect(report).toMatchObject({ added: 1, failed: 0 })
    expect(report.lacks.map(({ reason }) => reason)).toEqual([
      'Its picture “file:///etc/passwd” is not a file beside the wire. The story came in without it.',
    ])
    expect(report.notes.map(({ reason }) => reason)).toContain(
      'Its picture stands on the network, where an import does not go: https://x.example/b.jpg.',
    )
    const [head] = store.heads()
    const { content } = (await store.readArticle(head?.guid ?? ('' as never))) ?? {}
    expect(content?.body.content?.map(({ type }) => type)).toEqual(['image', 'paragraph'])
    expect(content?.body.content?.[0]?.attrs).toMatchObject({ alt: 'A pier' })
  })
})

describe('what is no whole Word document', () => {
  const entry = (name: string, content: string, isDeflated = false) => ({
    name,
    content,
    mode: 0o100644,
    isDeflated,
  })
  const broken = /^It is no Word document that can be read/

  it.each<[string, () => Uint8Array | Promise<Uint8Array>, RegExp]>([
    ['text', () => Buffer.from('Hello'), broken],
    ['nothing', () => Buffer.alloc(0), broken],
    ['an encrypted document', () => Buffer.from('D0CF11E0A1B11AE1', 'hex'), broken],
    ['half of one', async () => (await packParts(aDocument(said('x')))).slice(0, 600), broken],
    ['another package', () => zipOf([entry('a.xml', '<a/>')]), broken],
    ['broken XML', () => packParts(aDocument('<w:p><w:r>')), broken],
    ['no words', () => packParts(aDocument('<w:p/>')), /^It has no headline/],
    [
      'nesting without end',
      () => packParts(aDocument('<w:ins>'.repeat(60_000) + '</w:ins>'.repeat(60_000))),
      broken,
    ],
    [
      'a name that leads out',
      () => zipOf([entry('../word/document.xml', '<a/>')]),
      /cannot be a file of its own/,
    ],
    [
      'a bomb',
      () => zipOf([entry('word/document.xml', ' '.repeat(12_000_000), true)]),
      /unpacks to more/,
    ],
    [
      'more files than a document has',
      () => zipOf(Array.from({ length: 10_001 }, (_, at) => entry(`${at}.xml`, ''))),
      /unpacks to more/,
    ],
  ])('is named: %s', async (_what, bytes, reason) => {
    expect(await readBack(await written(await bytes()))).toMatch(reason)
  })

  it('says how large it is and is larger: it is not unpacked further', async () => {
    const bytes = zipOf([entry('word/document.xml', 'x'.repeat(100_000), true)])
    const lying = Buffer.from(bytes)
    const directory = lying.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    lying.writeUInt32LE(10, 22)
    lying.writeUInt32LE(10, directory + 24)
    expect(await readBack(await written(lying))).toMatch(broken)
  })

  it('is read or named whatever bytes of it are changed', async () => {
    const good = await packParts(aDocument(said('Ferry returns') + said('Text.')))
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const bytes = Uint8Array.from(good)
          for (const [place, value] of changes) bytes[place] = value
          expect(['string', 'object']).toContain(typeof (await readBack(await written(bytes))))
        },
      ),
      { numRuns: runs },
    )
  }, 60_000)

  it('is known by its name', () => {
    const file = { path: '/a/B.DOCX', name: 'B.DOCX', size: 1, start: 'PK' }
    expect(docxImport.knows(file)).toBe(true)
    expect(docxImport.knows({ ...file, name: 'B.doc' })).toBe(false)
  })
})
