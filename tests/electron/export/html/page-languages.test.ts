import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { runExport } from '../../../../electron/export/run-export.ts'
import type { SectionId } from '../../../../shared/desk/desk.ts'
import { aDesk, aHotList } from '../../../support/a-desk.ts'
import { aFolder } from '../../../support/a-folder.ts'
import { aTag, aVersion, guidOf } from '../../../support/an-article.ts'
import { anExportWish } from '../../../support/export-wish.ts'
import { readManifest } from '../../../support/read-site.ts'

async function siteIn(language: string) {
  const sections = [{ id: 'sea' as SectionId, name: 'Sea' }]
  const content = { tags: [aTag('port').id], section: 'sea' as SectionId }
  const versions = [
    aVersion('one', { content: { ...content, language: 'ar', headline: 'الميناء مفتوح' } }),
    aVersion('two', { content: { ...content, language: 'en' } }),
  ]
  const reader = aDesk({
    versions,
    tags: [aTag('port')],
    hot: aHotList(guidOf('one'), guidOf('two')),
    desk: { language, sections, adSlots: ['afterMoreAbout', 'afterHot', 'afterLatest'] },
  })
  const wish = await anExportWish(await aFolder())
  const report = await runExport(reader, wish)
  expect(report).toMatchObject({ written: 2, failed: [] })
  const { articles } = await readManifest(wish.out)
  const fileOf = (name: string): string =>
    articles.flatMap((one) => (one.guid === guidOf(name) && 'file' in one ? [one.file] : []))[0] ??
    ''
  const read = (path: string): Promise<string> => readFile(join(wish.out, path), 'utf8')
  return { read, article: (name: string) => read(fileOf(name)) }
}

describe('a site', () => {
  // A page says some words itself, and in languages for which we have none it says them in English.
  it.each(['de', 'uk', 'en-GB', 'ar', 'pt-BR'])(
    'goes out whole from a desk in %s',
    async (language) => {
      const { read } = await siteIn(language)
      for (const page of ['index.html', 'archive/index.html', 'search.html', '404.html'])
        expect(await read(page)).toContain(`<html lang="${language}"`)
    },
  )

  it('is written from the right where its language is, and its other words from the left', async () => {
    const { read, article } = await siteIn('ar')
    const home = await read('index.html')
    expect(home).toContain('<html lang="ar" dir="rtl">')
    expect(home).toContain('<section class="hot" aria-labelledby="hot" lang="en" dir="ltr">')
    expect(await article('one')).toContain('<html lang="ar" dir="rtl">')
    expect(await article('two')).toContain('<html lang="en">')
  })

  it('names a story from the right among others from the left', async () => {
    const { read, article } = await siteIn('en')
    expect(await read('index.html')).toMatch(/<a class="headline" lang="ar" dir="rtl" /)
    expect(await article('one')).toContain('<html lang="ar" dir="rtl">')
    expect(await article('one')).toContain('<nav aria-label="Homepage" lang="en" dir="ltr">')
  })
})
