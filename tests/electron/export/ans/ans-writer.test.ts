import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { ansId } from '../../../../electron/export/ans/ans-id.ts'
import { checkAns } from '../../../../electron/export/ans/check-ans.ts'
import { runExport } from '../../../../electron/export/run-export.ts'
import { deskFolder } from '../../../../electron/store/desk-folder.ts'
import { aDesk, aHotList, aPicture } from '../../../support/a-desk.ts'
import { aFolder } from '../../../support/a-folder.ts'
import { aHostileDesk, secrets } from '../../../support/a-hostile-desk.ts'
import { aVersion, guidOf } from '../../../support/an-article.ts'
import { ansSchema } from '../../../support/ans-schema.ts'
import { anExportWish } from '../../../support/export-wish.ts'
import { readManifest } from '../../../support/read-site.ts'
import { hasSchemas, needsSchemas, schemaFile } from '../../../support/schemas.ts'

type Document = Record<string, unknown>

let home: string
let out: string
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'wiredesk-ans-'))
  const { reader } = await aHostileDesk(join(home, 'desk'))
  out = (await exported(reader, home)).out
})
afterAll(() => rm(home, { recursive: true }))

async function exported(reader: Parameters<typeof runExport>[0], folder: string) {
  const wish = await anExportWish(folder, { format: 'ans' })
  const report = await runExport(reader, wish)
  return { out: wish.out, report }
}

async function documentAt(file: string): Promise<Document> {
  return JSON.parse(await readFile(join(out, file), 'utf8')) as Document
}

async function storyOf(name: string): Promise<Document> {
  const { articles } = await readManifest(out)
  const found = articles.find(({ guid }) => guid === guidOf(name))
  if (found === undefined || !('file' in found)) throw new Error(`${name} is left out`)
  return documentAt(found.file)
}

describe('an export for Arc', () => {
  it('is valid by Arc’s own schemas, each document and each element in it', async ({ skip }) => {
    if (!hasSchemas) skip(needsSchemas)
    const { faultsOf, allFaultsOf } = await ansSchema()
    for (const folder of ['stories', 'collections']) {
      for (const name of await readdir(join(out, folder)))
        expect([name, allFaultsOf(await documentAt(`${folder}/${name}`))]).toEqual([name, []])
    }
    const fixtures = schemaFile('arc-ans/fixtures-0.10.12')
    const names = (await readdir(fixtures)).filter((name) =>
      /^story-fixture-(?:good|bad)/.test(name),
    )
    expect(names.length).toBeGreaterThan(15)
    for (const name of names) {
      const document = JSON.parse(await readFile(join(fixtures, name), 'utf8')) as unknown
      const isGood = name.includes('-good')
      const faults = [...faultsOf(document, 'story'), ...(isGood ? [] : allFaultsOf(document))]
      expect([name, faults.length === 0]).toEqual([name, isGood])
    }
  })

  it('tells a story in Arc’s fields', async () => {
    expect(await storyOf('hard')).toMatchObject({
      type: 'story',
      version: '0.10.12',
      _id: ansId(guidOf('hard')),
      language: 'uk',
      headlines: { basic: 'Порт «Южний» & <b>море</b> ]]> 👩🏽‍🚒 — שלום עולם "так"' },
      slug: 'Port-Юж & <b>',
      credits: { by: [{ type: 'author', name: 'Олена О’Коннор & team' }] },
      location: 'Одеса',
      copyright: 'Not for <resale>',
      distributor: { name: 'Wire & Co' },
      first_publish_date: '2026-11-20T22:05:00Z',
      // Arc's feeds and lists go by it, and a correction is no newer story.
      display_date: '2026-11-20T22:05:00Z',
      last_updated_date: '2026-11-21T09:30:15Z',
      taxonomy: {
        primary_section: { type: 'section', _id: '/port-more', name: 'Порт & море' },
        tags: [
          { text: 'порт', slug: 'port' },
          { slug: 'r-d-labs', additional_properties: { topic: 'medtop:13000000' } },
        ],
      },
      promo_items: { basic: { type: 'image', caption: 'Ранок & <туман>' } },
      related_content: { basic: [{ referent: { type: 'story', id: ansId(guidOf('plain')) } }] },
      source: { source_id: guidOf('hard'), system: 'Wiredesk' },
      revision: { revision_id: '3' },
    })
  })

  it('puts an editor’s note where the newsroom alone reads it, never where Arc shows it', async () => {
    const { planning } = await storyOf('hard')
    expect(planning).toMatchObject({ internal_note: secrets.edNote })
    for (const name of await readdir(join(out, 'stories'))) {
      const story = await documentAt(`stories/${name}`)
      expect(story).not.toHaveProperty('editor_note')
      const { planning: _, ...rest } = story
      expect(JSON.stringify(rest)).not.toContain(secrets.edNote)
    }
  })

  it('says until when a story is under embargo', async () => {
    expect(await storyOf('embargoed')).toMatchObject({
      content_restrictions: { embargo: { active: true, end_time: '2026-12-01T00:00:00Z' } },
    })
    expect(await storyOf('plain')).not.toHaveProperty('content_restrictions')
  })

  it('gives lists as collections, which name the stories by the ids they have here', async () => {
    const hot = await documentAt('collections/hot.json')
    expect(hot['last_updated_date']).toMatch(/Z$/)
    const told = hot['content_elements'] as readonly {
      readonly referent: { readonly id: string }
    }[]
    expect(told[0]).toEqual({
      type: 'promo_reference',
      referent: {
        type: 'story',
        id: ansId(guidOf('hard')),
        referent_properties: {
          headlines: { basic: 'Own words & <b>' },
          label: { basic: { text: 'Шторм', display: true } },
        },
      },
    })
    const stories = await Promise.all(
      (await readdir(join(out, 'stories'))).map((name) => documentAt(`stories/${name}`)),
    )
    const ids = new Set(stories.map(({ _id: id }) => id))
    expect(told.filter(({ referent }) => !ids.has(referent.id))).toEqual([])
    expect(told.map(({ referent }) => referent.id)).not.toContain(ansId(guidOf('embargoed')))
  })

  it('carries the pictures beside the stories, and says where Arc may fetch them', async () => {
    const { content_elements: elements } = await storyOf('node-image')
    const [media = ''] = await readdir(join(out, 'media'))
    expect((elements as readonly unknown[])[1]).toMatchObject({
      type: 'image',
      url: `https://desk.example/media/${media}`,
      alt_text: 'A ferry & a pier',
      caption: 'Пором «Січ» at <dawn>',
      credits: { by: [{ type: 'author', name: 'O. Marchenko / Agency' }] },
      additional_properties: { file: `media/${media}` },
    })
  })

  it('names a story whose picture is damaged, and writes the others', async () => {
    const folder = await aFolder()
    const image = await aPicture(join(folder, 'desk'))
    await writeFile(join(folder, 'desk', deskFolder.mediaFile(image.media)), 'cut')
    const versions = [aVersion('one', { content: { image } }), aVersion('two')]
    const reader = aDesk({ folder: join(folder, 'desk'), versions, hot: aHotList(guidOf('one')) })
    const { report } = await exported(reader, folder)
    expect(report).toMatchObject({ written: 1, failed: [{ guid: guidOf('one') }] })
  })
})

it.each([
  ['a script', '{"content_elements":[{"type":"text","content":"<script>1</script>"}]}', 'script'],
  [
    'a handler, however deep',
    '{"content_elements":[{"type":"quote","content_elements":[{"type":"text","content":"<p onclick=\\"x\\">"}]}]}',
    'onclick',
  ],
  ['a note that readers would see', '{"content_elements":[],"editor_note":"psst"}', 'editor_note'],
  ['no elements', '{}', 'content_elements'],
])('a document with %s does not pass', (_, part, what) => {
  const whole = { type: 'story', version: '0.10.12', _id: ansId('x'), headlines: { basic: 'X' } }
  expect(checkAns(JSON.stringify({ ...whole, content_elements: [] }))).toBeNull()
  const broken = { ...whole, ...(JSON.parse(part) as object) }
  expect(checkAns(JSON.stringify(broken))).toContain(what)
})
