import { describe, expect, it } from 'vitest'

import { runImport } from '../../../../electron/import/run-import.ts'
import { openMediaStore } from '../../../../electron/media/media-store.ts'
import type { Guid } from '../../../../shared/article/guid.ts'
import { anOpenDesk } from '../../../support/a-desk-folder.ts'
import { aWordpressExport } from '../../../support/a-wordpress-export.ts'
import { noon } from '../../../support/an-article.ts'

async function timesOf(post: Readonly<Record<string, string>>) {
  const store = await anOpenDesk()
  const desk = { ...store.desk(), timezone: 'Europe/Kyiv' }
  await store.change(() => ({ change: { desk }, result: null }))
  const paths = [await aWordpressExport(post)]
  const report = await runImport(store, openMediaStore(store.folder), { paths, now: noon })
  const head = store.head('https://old.example/?p=1' as Guid)
  return { createdAt: head?.createdAt, notes: report.notes.map(({ reason }) => reason) }
}

const never = '0000-00-00 00:00:00'

describe('when a post of WordPress was written', () => {
  it('is told by Greenwich', async () => {
    const post = { post_date: '2026-11-20 21:00:00', post_date_gmt: '2026-11-20 14:00:00' }
    expect(await timesOf(post)).toEqual({ createdAt: '2026-11-20T14:00:00Z', notes: [] })
  })

  it('is told by its feed before the clock of its site', async () => {
    const pubDate = 'Fri, 20 Nov 2026 14:00:00 +0000'
    const post = { post_date: '2026-11-20 21:00:00', post_date_gmt: never, pubDate }
    expect(await timesOf(post)).toEqual({ createdAt: '2026-11-20T14:00:00Z', notes: [] })
  })

  it('is told, of a draft, by how far its site is from Greenwich', async () => {
    const post = {
      status: 'draft',
      post_date: '2026-11-20 21:00:00',
      post_date_gmt: never,
      post_modified: '2026-11-21 09:30:00',
      post_modified_gmt: '2026-11-21 02:30:00',
      pubDate: 'Mon, 30 Nov -0001 00:00:00 +0000',
    }
    expect(await timesOf(post)).toEqual({ createdAt: '2026-11-20T14:00:00Z', notes: [] })
  })

  it('is read by the desk’s clock where nothing else is said, and that is said', async () => {
    const post = { status: 'draft', post_date: '2026-11-20 16:00:00', post_date_gmt: never }
    expect(await timesOf(post)).toEqual({
      createdAt: '2026-11-20T14:00:00Z',
      notes: ['Its times name no zone; they were read by the desk’s clock (Europe/Kyiv).'],
    })
  })
})
