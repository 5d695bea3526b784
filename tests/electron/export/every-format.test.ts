import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { isDeskFormat, type StoryFormat } from '../../../electron/export/format.ts'
import { exportFormats } from '../../../electron/export/formats.ts'
import { runExport } from '../../../electron/export/run-export.ts'
import type { SectionId } from '../../../shared/desk/desk.ts'
import { newList } from '../../../shared/list/new-list.ts'
import type { DeskReader } from '../../../electron/store/desk-store.ts'
import { aHostileDesk, secrets } from '../../support/a-hostile-desk.ts'
import { aTag, aVersion, guidOf, noon } from '../../support/an-article.ts'
import { aDesk } from '../../support/a-desk.ts'
import { exportedFiles, wordsIn } from '../../support/exported-words.ts'
import { anExportWish } from '../../support/export-wish.ts'
import { readManifest } from '../../support/read-site.ts'

type Desk = Awaited<ReturnType<typeof aHostileDesk>>

let home: string
let desk: Desk
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'wiredesk-formats-'))
  desk = await aHostileDesk(join(home, 'desk'))
})
afterAll(() => rm(home, { recursive: true }))

async function exported(reader: DeskReader, format: StoryFormat): Promise<string> {
  const wish = await anExportWish(await mkdtemp(join(home, 'out-')), { format: format.id })
  const report = await runExport(reader, wish)
  expect(report.failed).toEqual([])
  return wish.out
}

const storyFormats = exportFormats.filter((format): format is StoryFormat => !isDeskFormat(format))

describe.each(storyFormats)('an export as $id of a desk with everything', (format) => {
  let out: string
  let files: ReadonlyMap<string, string>
  beforeAll(async () => {
    out = await exported(desk.reader, format)
    files = await exportedFiles(out)
  })

  it('names every article with its file, or why it was left out', async () => {
    const { articles } = await readManifest(out)
    const guids = Array.from(desk.reader.heads(), ({ guid }) => guid).sort()
    expect(articles.map(({ guid }) => guid)).toEqual(guids)
    const named = articles.flatMap((article) => ('file' in article ? [article.file] : []))
    expect(named.filter((file) => !files.has(file))).toEqual([])
    const omitted = new Map(
      articles.flatMap((one) => ('omitted' in one ? [[one.guid, one.omitted]] : [])),
    )
    for (const reason of ['embargoed', 'held', 'killed'] as const) {
      const carried = format.carries.includes(reason)
      expect(omitted.get(guidOf(reason))).toBe(carried ? undefined : reason)
    }
    expect(omitted.get(guidOf('expired'))).toBe('expired')
  })

  it('says nothing that the desk keeps to itself', () => {
    const all = [...files.values()].join('\n')
    // What carries no embargo is for readers, and an editor's note never is.
    const ofReaders = format.carries.length === 0 ? [secrets.edNote] : []
    const early = format.carries.includes('embargoed') ? [] : [secrets.embargoed]
    const kept = [secrets.noted, secrets.withdrawn, ...ofReaders, ...early]
    expect(kept.filter((secret) => all.includes(secret))).toEqual([])
  })

  it('shows every part of a body, or says which it has no place for', async () => {
    const { articles } = await readManifest(out)
    const lost = new Map(articles.map((one) => [one.guid, 'file' in one ? (one.lost ?? []) : null]))
    const words = [...files].map(([path, text]) => wordsIn(path, text)).join('\n')
    for (const row of desk.matrix) {
      const said = lost.get(desk.guidOfRow(row))
      if (said?.includes(`${row.kind} ${row.part}`) === true) continue
      expect([row.part, said]).toEqual([row.part, []])
      for (const part of row.words) expect(words).toContain(part)
    }
  })

  it('carries every field of a story, or says which it has no place for', async () => {
    const { folder } = desk.reader
    const told = { kind: 'correction', place: 'top', at: noon, text: 'NOTICE-text' } as const
    const { image } = (await desk.reader.readVersion(guidOf('hard'), 3))?.content ?? { image: null }
    if (image === null) throw new Error('no picture')
    const content = {
      byline: 'BYLINE-name',
      dateline: 'DATELINE-place',
      lead: 'LEAD-words',
      section: 'sea' as SectionId,
      tags: [aTag('TAG-name').id],
      related: [guidOf('other')],
      notices: [told],
      image: { ...image, caption: 'CAPTION-words', credit: 'CREDIT-name', alt: 'ALT-words' },
      slugline: 'SLUGLINE-words',
      located: 'LOCATED-place',
      source: 'SOURCE-name',
      usageTerms: 'TERMS-words',
      genre: 'GENRE-name',
    }
    const one = aVersion('one', { content })
    const other = aVersion('other', { content: { headline: 'RELATED-headline' } })
    const reader = aDesk({
      folder,
      versions: [one, other],
      tags: [aTag('TAG-name')],
      latest: { ...newList('latest'), capacity: 1 },
      desk: { sections: [{ id: 'sea' as SectionId, name: 'SECTION-name' }] },
    })
    const wish = await anExportWish(await mkdtemp(join(home, 'fields-')), {
      format: format.id,
      matches: ({ guid }) => guid === guidOf('one'),
    })
    await runExport(reader, wish)
    const { articles } = await readManifest(wish.out)
    const lost = articles.flatMap((found) => ('file' in found ? (found.lost ?? []) : []))
    const all = [...(await exportedFiles(wish.out)).values()].join('\n')
    const ofReaders = 'BYLINE DATELINE LEAD SECTION TAG NOTICE CAPTION CREDIT ALT RELATED'
    const ofSystems = 'SLUGLINE LOCATED SOURCE TERMS GENRE'
    const wanted = `${ofReaders} ${format.carries.length === 0 ? '' : ofSystems}`.trim().split(' ')
    // A link may name a story by its guid alone.
    const isShown = (name: string): boolean =>
      all.includes(`${name}-`) || (name === 'RELATED' && all.includes(guidOf('other')))
    const unsaid = wanted.filter((name) => !isShown(name)).map((name) => name.toLowerCase())
    const said = unsaid.filter((name) => lost.some((what) => what.includes(name)))
    // A text shows no picture, so neither what stands for it.
    expect(unsaid.filter((name) => !said.includes(name) && name !== 'alt')).toEqual([])
  })

  // A spreadsheet runs a text that begins as a formula, and no way of quoting it is safe in all of them.
  it('writes no file that a spreadsheet opens', () => {
    const sheets = [...files.keys()].filter((file) => /\.(?:csv|tsv|tab|xls\w?|ods)$/i.test(file))
    expect(sheets).toEqual([])
  })

  it('is the same to the byte when it is made again', async () => {
    expect(await exportedFiles(await exported(desk.reader, format))).toEqual(files)
  })
})
