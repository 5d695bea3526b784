import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { runExport } from '../../../../electron/export/run-export.ts'
import type { Guid } from '../../../../shared/article/guid.ts'
import { manifestSchema } from '../../../../shared/export/manifest.ts'
import { aDesk, aHotList } from '../../../support/a-desk.ts'
import { aFolder } from '../../../support/a-folder.ts'
import { at } from '../../../support/an-article.ts'
import { anExportWish } from '../../../support/export-wish.ts'
import { firstOutOfOrder, pageText } from '../../../support/page-text.ts'
import { seedLines, seedPage } from '../../../support/seed-desk.ts'
import { seedSections, seedTags, seedVersions } from '../../../support/seed-versions.ts'

type SeedSite = { readonly article: string; readonly home: string }

/** What a reader reads on the seed's article page and homepage, exported. */
async function exportSeed(): Promise<SeedSite> {
  const { article: guid, hotNews } = await seedPage()
  const ads = [
    'afterMoreAbout',
    'afterLatest',
    'afterLatest',
    'afterLatest',
    'afterLatest',
  ] as const
  const reader = aDesk({
    versions: await seedVersions(),
    tags: seedTags,
    desk: { name: 'Wire', sections: seedSections, adSlots: ads },
    hot: aHotList(...(hotNews as readonly Guid[])),
  })
  const wish = await anExportWish(await aFolder(), { now: at('2022-11-25T18:00:00Z') })
  await runExport(reader, wish)
  const manifest = await readFile(join(wish.out, 'manifest.json'), 'utf8')
  const { articles } = manifestSchema.parse(JSON.parse(manifest))
  const found = articles.find((entry) => entry.guid === guid)
  if (found === undefined || !('file' in found)) throw new Error('the article was left out')
  return {
    article: pageText(await readFile(join(wish.out, found.file), 'utf8')),
    home: pageText(await readFile(join(wish.out, 'index.html'), 'utf8')),
  }
}

describe('the wire page of the seed, exported', () => {
  it('says every line of the page in its order', async () => {
    const { article } = await exportSeed()
    expect(firstOutOfOrder(article, await seedLines())).toBeNull()
  })

  it('says what the page says and no more than our frame around it', async () => {
    const { article } = await exportSeed()
    const lines = await seedLines()
    const ads = (text: string): string => text.replace(/ AD\b/g, '')
    const framed = ['Skip to the news Wire', ...lines, 'Archive Search Wire'].join(' ')
    // The wire brings a byline, which the saved page left out.
    expect(ads(article).replace('Ukraine Ukrinform 2 min', 'Ukraine 2 min')).toBe(framed)
    expect(article.match(/\bAD\b/g)).toHaveLength(5)
  })

  it('shows HOT and LATEST on the homepage in the page’s order', async () => {
    const { home } = await exportSeed()
    const { hotNews, latest } = await seedPage()
    const headlines = new Map(
      (await seedVersions()).map(({ guid, content }) => [guid, content.headline]),
    )
    const lines = [...hotNews, ...latest].map((guid) => headlines.get(guid as Guid) ?? '?')
    expect(firstOutOfOrder(home, lines)).toBeNull()
  })
})
