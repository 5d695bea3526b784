import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { runExport } from '../../../../electron/export/run-export.ts'
import { readXml, type XmlElement } from '../../../../electron/import/xml/read-xml.ts'
import { childOf, childrenOf, lineIn, wordsOf } from '../../../../electron/import/xml/xml-parts.ts'
import { aDesk, aPicture } from '../../../support/a-desk.ts'
import { aHostileDesk, secrets } from '../../../support/a-hostile-desk.ts'
import { aFolder } from '../../../support/a-folder.ts'
import { aListedDesk, shownGuids } from '../../../support/a-listed-desk.ts'
import { at, aVersion, guidOf } from '../../../support/an-article.ts'
import { anExportWish } from '../../../support/export-wish.ts'
import { readManifest, snapshot } from '../../../support/read-site.ts'
import { hasSchemas, needsSchemas, schemaFile } from '../../../support/schemas.ts'
import { hasXmllint, xsdFaults } from '../../../support/xsd-faults.ts'

type Reader = Parameters<typeof runExport>[0]

let home: string
let text: string
let message: XmlElement
let path: string
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'wiredesk-newsml-'))
  path = await exported((await aHostileDesk(join(home, 'desk'))).reader)
  text = await readFile(path, 'utf8')
  message = readXml(text)
})
afterAll(() => rm(home, { recursive: true }))

async function exported(reader: Reader): Promise<string> {
  const wish = await anExportWish(await mkdtemp(join(home, 'out-')), { format: 'newsml-g2' })
  const report = await runExport(reader, wish)
  expect(report.failed).toEqual([])
  return join(wish.out, 'newsml-g2.xml')
}

const itemsIn = (root: XmlElement) => childOf(root, 'itemSet')?.content ?? []

function itemOf(guid: string, root = message): XmlElement {
  const item = itemsIn(root).find(
    (one): one is XmlElement => typeof one !== 'string' && one.attributes['guid'] === guid,
  )
  if (item === undefined) throw new Error(`no ${guid}`)
  return item
}

function partOf(item: XmlElement, ...names: readonly string[]): XmlElement | null {
  return names.reduce<XmlElement | null>(
    (part, name) => (part === null ? null : childOf(part, name)),
    item,
  )
}

const metaNames = (item: XmlElement): readonly string[] =>
  (childOf(item, 'itemMeta')?.content ?? []).flatMap((part) =>
    typeof part === 'string' ? [] : [part.name],
  )

const statusOf = (item: XmlElement) => partOf(item, 'itemMeta', 'pubStatus')?.attributes['qcode']

describe('a NewsML-G2 message', () => {
  it('is NewsML-G2 2.35 as its schema has it, of a desk with everything', async ({ skip }) => {
    if (!hasSchemas) skip(needsSchemas)
    if (!hasXmllint) skip('needs xmllint')
    const schema = schemaFile('newsml-g2/xsd/NewsML-G2_2.35-spec-All-Power.xsd')
    const listed = await exported((await aListedDesk()).reader)
    const empty = await exported(aDesk())
    expect(await xsdFaults(schema, path, listed, empty)).toBe('')
  }, 60_000)

  it('says when it was sent by the times of the desk, in whole seconds', () => {
    expect(lineIn(partOf(message, 'header', 'sent'))).toBe('2026-11-21T12:00:00Z')
    expect(text).not.toMatch(/T\d\d:\d\d:\d\d\.\d/)
  })

  it('carries each body twice: XHTML, and last, since receivers take the last, HTML as text', () => {
    const bodies = childOf(itemOf(guidOf('node-bulletList')), 'contentSet')
    if (bodies === null) throw new Error('no bodies')
    const [first, last, ...others] = childrenOf(bodies, 'inlineXML', 'inlineData')
    expect(others).toEqual([])
    expect(first?.attributes['contenttype']).toBe('application/xhtml+xml')
    expect(last?.attributes['contenttype']).toBe('text/html')
    expect(wordsOf(last ?? null)).toContain('<li><p>Inner third</p>\n</li>')
    const html = childOf(first ?? bodies, 'html')
    expect(html?.namespace).toBe('http://www.w3.org/1999/xhtml')
    expect(wordsOf(childOf(html ?? bodies, 'body'))).toContain('Inner third')
    // Signs of text that would end the section cannot stand in it.
    expect(
      text
        .split('<![CDATA[')
        .slice(1)
        .every((part) => part.includes(']]></inlineData>')),
    ).toBe(true)
  })

  it('says of each story what it is, who made it, and what it is about', () => {
    const item = itemOf(guidOf('hard'))
    expect(item.attributes).toMatchObject({ version: '3', 'xml:lang': 'uk', conformance: 'power' })
    expect(metaNames(item)).toEqual([
      'itemClass',
      'provider',
      'versionCreated',
      'firstCreated',
      'pubStatus',
      'edNote',
      'signal',
      'altRep',
      'link',
      'link',
    ])
    expect(lineIn(partOf(item, 'itemMeta', 'versionCreated'))).toBe('2026-11-21T09:30:15Z')
    expect(lineIn(partOf(item, 'itemMeta', 'edNote'))).toBe(secrets.edNote)
    expect(partOf(item, 'itemMeta', 'signal')?.attributes['qcode']).toBe('sig:correction')
    expect(lineIn(partOf(item, 'rightsInfo', 'usageTerms'))).toBe('Not for <resale>')
    expect(lineIn(partOf(item, 'contentMeta', 'by'))).toBe('Олена О’Коннор & team')
    expect(lineIn(partOf(item, 'contentMeta', 'dateline'))).toBe('ОДЕСА, 21 лист. (Wire)')
    const subjects = childrenOf(childOf(item, 'contentMeta') ?? item, 'subject')
    expect(subjects.map((subject) => [subject.attributes, lineIn(subject)])).toEqual([
      [{ type: 'cpnat:abstract', literal: 'section:port' }, 'Порт & море'],
      [{ type: 'cpnat:geoArea', literal: 'port' }, 'порт'],
      [{ type: 'cpnat:abstract', qcode: 'medtop:13000000' }, 'R&D <labs>'],
    ])
  })

  it('has a story’s picture as an item of its own, whose file stands beside it', async () => {
    const guid = `${guidOf('hard')}:picture`
    const links = childrenOf(childOf(itemOf(guidOf('hard')), 'itemMeta') ?? message, 'link')
    expect(links.map(({ attributes }) => [attributes['rel'], attributes['residref']])).toEqual([
      ['irel:associatedWith', guid],
      ['irel:seeAlso', guidOf('plain')],
    ])
    const picture = itemOf(guid)
    const { href = '', contenttype } =
      partOf(picture, 'contentSet', 'remoteContent')?.attributes ?? {}
    expect(contenttype).toBe('image/jpeg')
    expect(Object.keys(await snapshot(join(path, '..')))).toContain(href)
    expect(lineIn(partOf(picture, 'contentMeta', 'creditline'))).toBe('O. M.')
    const words = childrenOf(childOf(picture, 'contentMeta') ?? picture, 'description')
    expect(words.map((one) => [one.attributes['role'], lineIn(one)])).toEqual([
      ['drol:caption', 'Ранок & <туман>'],
      ['drol:altText', 'A bridge'],
    ])
  })

  it('carries an embargo, and of a held or killed story its name and status alone', () => {
    const embargoed = itemOf(guidOf('embargoed'))
    expect(lineIn(partOf(embargoed, 'itemMeta', 'embargoed'))).toBe('2026-12-01T00:00:00Z')
    for (const [name, status] of [
      ['held', 'stat:withheld'],
      ['killed', 'stat:canceled'],
    ] as const) {
      const item = itemOf(guidOf(name))
      expect(statusOf(item)).toBe(status)
      expect(lineIn(partOf(item, 'contentMeta', 'headline'))).toBe(`The ${name} story`)
      expect(childOf(item, 'contentSet')?.content).toEqual([])
    }
    const items = itemsIn(message).filter((one) => typeof one !== 'string')
    expect(items.filter((item) => statusOf(item) === undefined)).toEqual([])
  })

  it('withdraws the picture with its story, which a receiver may have taken before', async () => {
    const folder = await aFolder()
    const image = await aPicture(folder)
    const gone = aVersion('gone', { state: 'killed', content: { image } })
    const root = readXml(
      await readFile(await exported(aDesk({ folder, versions: [gone] })), 'utf8'),
    )
    const picture = itemOf(`${guidOf('gone')}:picture`, root)
    expect(statusOf(picture)).toBe('stat:canceled')
    expect(childOf(picture, 'contentSet')?.content).toEqual([])
    const [link] = childrenOf(childOf(itemOf(guidOf('gone'), root), 'itemMeta') ?? root, 'link')
    expect(link?.attributes['residref']).toBe(`${guidOf('gone')}:picture`)
  })

  it('has each list as a package, its items in order by name and version', async () => {
    const root = readXml(await readFile(await exported((await aListedDesk()).reader), 'utf8'))
    const hot = itemOf('https://desk.example/lists/hot', root)
    expect(partOf(hot, 'itemMeta', 'itemClass')?.attributes['qcode']).toBe('ninat:composite')
    const group = partOf(hot, 'groupSet', 'group')
    expect(group?.attributes).toEqual({ id: 'list-hot', role: 'role1:Main', mode: 'pgrmod:seq' })
    const refs = childrenOf(group ?? hot, 'itemRef')
    expect(refs.map(({ attributes }) => [attributes['residref'], attributes['version']])).toEqual(
      shownGuids.map((guid) => [guid, '1']),
    )
    expect(refs[0]?.content.flatMap((one) => (typeof one === 'string' ? [] : [one.name]))).toEqual([
      'itemClass',
      'provider',
      'pubStatus',
      'headline',
      'kicker',
    ])
    expect(lineIn(childOf(refs[0] ?? hot, 'headline'))).toBe('Its own <b>words</b>')
    expect((await readManifest(join(path, '..'))).lists.map(({ file }) => file)).toContain(
      'newsml-g2.xml',
    )
  })

  it('has a desk’s lists by names of its own where the desk has said no address', async () => {
    const guidsOf = async (name: string) => {
      const reader = aDesk({ desk: { name, baseUrl: '' }, versions: [aVersion('one')] })
      const root = readXml(await readFile(await exported(reader), 'utf8'))
      return itemsIn(root).flatMap((one) =>
        typeof one !== 'string' && one.name === 'packageItem' ? [one.attributes['guid']] : [],
      )
    }
    const [first, again, other] = [
      await guidsOf('Harbour Wire'),
      await guidsOf('Harbour Wire'),
      await guidsOf('Inland Wire'),
    ]
    expect(again).toEqual(first)
    expect(new Set([...first, ...other]).size).toBe(first.length + other.length)
    for (const guid of [...first, ...other]) expect(guid).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
  })

  it('names what it has no place for', async () => {
    const text = 'It was Thursday.'
    const told = { kind: 'correction', place: 'top', at: at('2026-11-21T12:00:00Z'), text } as const
    const versions = [aVersion('two', { content: { notices: [told] } })]
    const out = join(await exported(aDesk({ versions, folder: await aFolder() })), '..')
    expect((await readManifest(out)).articles).toMatchObject([{ lost: ['field notices'] }])
  })
})
