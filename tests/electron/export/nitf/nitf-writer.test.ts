import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { runExport } from '../../../../electron/export/run-export.ts'
import { readXml, type XmlElement } from '../../../../electron/import/xml/read-xml.ts'
import { childOf, childrenOf, lineIn } from '../../../../electron/import/xml/xml-parts.ts'
import { nitfNamespace } from '../../../../shared/export/nitf/story-to-nitf.ts'
import { aDesk } from '../../../support/a-desk.ts'
import { aHostileDesk, secrets } from '../../../support/a-hostile-desk.ts'
import { aVersion, guidOf } from '../../../support/an-article.ts'
import { matrixPicture } from '../../../support/body-matrix.ts'
import { exportedFiles } from '../../../support/exported-words.ts'
import { anExportWish } from '../../../support/export-wish.ts'
import { readManifest } from '../../../support/read-site.ts'
import { hasSchemas, needsSchemas, schemaFile } from '../../../support/schemas.ts'
import { hasXmllint, xsdFaults } from '../../../support/xsd-faults.ts'

const dialects = ['nitf', 'nitf-plain'] as const

type Reader = Parameters<typeof runExport>[0]
type Export = { readonly out: string; readonly files: ReadonlyMap<string, string> }

let home: string
const exports = new Map<string, Export>()
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'wiredesk-nitf-'))
  const { reader } = await aHostileDesk(join(home, 'desk'))
  for (const format of dialects) exports.set(format, await exported(reader, format))
})
afterAll(() => rm(home, { recursive: true }))

async function exported(reader: Reader, format: string): Promise<Export> {
  const wish = await anExportWish(await mkdtemp(join(home, 'out-')), { format })
  expect((await runExport(reader, wish)).failed).toEqual([])
  return { out: wish.out, files: await exportedFiles(wish.out) }
}

function exportOf(format: string): Export {
  const made = exports.get(format)
  if (made === undefined) throw new Error(`no ${format}`)
  return made
}

async function textOf(name: string, format = 'nitf'): Promise<string> {
  const { out, files } = exportOf(format)
  const article = (await readManifest(out)).articles.find(({ guid }) => guid === guidOf(name))
  return files.get(article !== undefined && 'file' in article ? article.file : '') ?? ''
}

const storyOf = async (name: string, format = 'nitf') => readXml(await textOf(name, format))

function partOf(root: XmlElement, ...names: readonly string[]): XmlElement {
  return names.reduce((part, name) => {
    const child = childOf(part, name)
    if (child === null) throw new Error(`no ${name}`)
    return child
  }, root)
}

describe('a story as NITF', () => {
  it.for(dialects)('is NITF 3.6 as its schema has it: %s', async (format, { skip }) => {
    if (!hasSchemas) skip(needsSchemas)
    if (!hasXmllint) skip('needs xmllint')
    const { out, files } = exportOf(format)
    const paths = [...files.keys()].filter((path) => path.endsWith('.xml'))
    expect(paths.length).toBeGreaterThan(30)
    // The schema knows only the dialect with a namespace; all else must be the same.
    for (const path of format === 'nitf' ? [] : paths) {
      const spaced = (files.get(path) ?? '').replace('<nitf', `<nitf xmlns="${nitfNamespace}"`)
      await writeFile(join(out, path), spaced)
    }
    const schema = schemaFile('nitf/nitf-3-6.xsd')
    expect(await xsdFaults(schema, ...paths.map((path) => join(out, path)))).toBe('')
  })

  it('stands in its namespace in one dialect and in none in the other', async () => {
    expect((await storyOf('plain')).namespace).toBe(nitfNamespace)
    expect((await storyOf('plain', 'nitf-plain')).namespace).toBe('')
    const plain = await textOf('hard', 'nitf-plain')
    expect(plain).toBe((await textOf('hard')).replace(` xmlns="${nitfNamespace}"`, ''))
  })

  it('leaves out what the schema fixes by mistake, and has paragraphs right in its content', async () => {
    for (const format of dialects) {
      const all = [...exportOf(format).files.values()].join('\n')
      expect(all).not.toMatch(/change\.(date|time)/)
      expect(all.replace(/<bq[^]*?<\/bq>/g, '')).not.toContain('<block>')
    }
    const content = partOf(await storyOf('plain'), 'body', 'body.content')
    expect(childrenOf(content, 'p').map(lineIn)).toEqual(['All that is known of the plain story.'])
  })

  it('says what it is, when, and about what', async () => {
    const nitf = await storyOf('hard')
    const docdata = partOf(nitf, 'head', 'docdata')
    const said = (name: string) => partOf(docdata, name).attributes
    expect(nitf.attributes).toEqual({ xmlns: nitfNamespace, 'xml:lang': 'uk' })
    expect(docdata.attributes).toEqual({ 'management-status': 'usable' })
    expect(said('doc-id')).toEqual({ 'id-string': guidOf('hard'), regsrc: 'Harbour Wire' })
    expect(said('date.issue')).toEqual({ norm: '20261121T093015+0000' })
    expect(partOf(nitf, 'head', 'revision-history').attributes['norm']).toBe('20261120T220500+0000')
    expect(said('urgency')).toEqual({ 'ed-urg': '2' })
    expect(said('du-key')).toEqual({ version: '3' })
    expect(said('ed-msg')).toEqual({ info: secrets.edNote })
    expect(said('correction')).toEqual({ 'id-string': guidOf('hard') })
    const keywords = childrenOf(partOf(docdata, 'key-list'), 'keyword')
    expect(keywords.map(({ attributes }) => attributes['key'])).toEqual(['порт', 'R&D <labs>'])
    expect(partOf(nitf, 'head', 'pubdata').attributes['position.section']).toBe('Порт & море')
    expect(partOf(nitf, 'head', 'tobject', 'tobject.subject').attributes).toEqual({
      'tobject.subject.refnum': '13000000',
      'tobject.subject.detail': 'R&D <labs>',
    })
    const head = partOf(nitf, 'body', 'body.head')
    expect(
      ['hedline', 'rights', 'byline', 'distributor', 'dateline', 'abstract'].map((name) =>
        lineIn(childOf(head, name)),
      ),
    ).toEqual([
      'Порт «Южний» & <b>море</b> ]]> 👩🏽‍🚒 — שלום עולם "так"',
      'Not for <resale>',
      'Олена О’Коннор & team',
      'Wire & Co',
      'ОДЕСА, 21 лист. (Wire)',
      'Lead with ]]> & <i>signs</i> \uFFFD and שלום',
    ])
  })

  it.each([
    ['node-heading', '<hl2>Розділ 2</hl2>\n<hl2 class="level-3">Розділ 3</hl2>'],
    ['node-bulletList', '<ol seqnum="3">\n<li><p>Inner third</p>\n</li>'],
    [
      'node-table',
      '<thead>\n<tr>\n<th><p>Port</p>\n</th>\n<th><p>Рейси</p>\n</th>\n</tr>\n</thead>',
    ],
    ['node-blockquote', '<bq><block>\n<p>We sail at six.</p>\n</block><credit>The harbour master'],
    ['node-pullQuote', '<bq class="pull-quote"><block>'],
    ['node-horizontalRule', '<p>Above</p>\n<hr/>\n<p>Below</p>'],
    ['node-hardBreak', 'First line<br/>Second line'],
    ['node-embed', '<p class="embed"><a href="https://x.com/desk/status/1">A post</a></p>'],
    ['node-image', `alternate-text="${matrixPicture.alt.replace('&', '&amp;')}"`],
    ['node-image', '<media-caption>Пором «Січ» at &lt;dawn&gt;</media-caption>'],
    ['node-image', `<media-producer>${matrixPicture.credit}</media-producer>`],
    ['mark-bold', 'before <em class="bold">marked</em> after'],
    ['mark-italic', 'before <em class="italic">marked</em> after'],
    ['mark-underline', 'before <em class="underline">marked</em> after'],
    ['mark-strike', 'before <em class="strike">marked</em> after'],
    ['mark-subscript', 'before <num><sub>marked</sub></num> after'],
    ['mark-superscript', 'before <num><sup>marked</sup></num> after'],
    ['mark-language', 'before <lang xml:lang="fr">marked</lang> after'],
    ['mark-link', '<a href="https://harbour.example/a?b=1&amp;c=2">marked</a>'],
  ])('shows %s as %s', async (name, shown) => {
    expect(await textOf(name)).toContain(shown)
  })

  it('has its pictures beside it', async () => {
    const media = childrenOf(partOf(await storyOf('hard'), 'body', 'body.content'), 'media')
    const source = media.map((one) => partOf(one, 'media-reference').attributes['source'])
    expect(source).toHaveLength(1)
    expect([...exportOf('nitf').files.keys()]).toContain(`articles/${source[0]}`)
    expect(media[0]?.attributes['media-type']).toBe('image')
  })

  it('carries an embargo, and of a held or killed story its name and status alone', async () => {
    const embargoed = partOf(await storyOf('embargoed'), 'head', 'docdata', 'date.release')
    expect(embargoed.attributes['norm']).toBe('20261201T000000+0000')
    for (const [name, status] of [
      ['held', 'withheld'],
      ['killed', 'canceled'],
    ] as const) {
      const nitf = await storyOf(name)
      expect(partOf(nitf, 'head', 'docdata').attributes['management-status']).toBe(status)
      expect(lineIn(partOf(nitf, 'body', 'body.head'))).toBe(`The ${name} story`)
      expect(lineIn(partOf(nitf, 'body', 'body.content'))).toBe('')
    }
  })

  it('names what it has no place for', async () => {
    const item = { type: 'listItem', content: [{ type: 'paragraph' }] }
    const list = { type: 'orderedList', attrs: { start: 1, type: 'a' }, content: [item] }
    const body = { type: 'doc' as const, content: [list] }
    const one = aVersion('one', { content: { body, related: [guidOf('two')] } })
    const { out } = await exported(aDesk({ versions: [one, aVersion('two')] }), 'nitf')
    const lost = (await readManifest(out)).articles.map((article) =>
      'lost' in article ? article.lost : [],
    )
    expect(lost).toContainEqual(['attribute orderedList.type', 'field related'])
  })
})
