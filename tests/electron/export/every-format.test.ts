import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { isDeskFormat, type StoryFormat } from '../../../electron/export/format.ts'
import { exportFormats } from '../../../electron/export/formats.ts'
import { runExport } from '../../../electron/export/run-export.ts'
import type { DeskReader } from '../../../electron/store/desk-store.ts'
import { aHostileDesk, secrets } from '../../support/a-hostile-desk.ts'
import { guidOf } from '../../support/an-article.ts'
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

  it('is the same to the byte when it is made again', async () => {
    expect(await exportedFiles(await exported(desk.reader, format))).toEqual(files)
  })
})
