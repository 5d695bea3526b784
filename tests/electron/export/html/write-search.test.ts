import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { runExport } from '../../../../electron/export/run-export.ts'
import { aBigDesk, manyVersions } from '../../../support/a-big-desk.ts'
import { aDesk } from '../../../support/a-desk.ts'
import { aFolder } from '../../../support/a-folder.ts'
import { aVersion } from '../../../support/an-article.ts'
import { anExportWish } from '../../../support/export-wish.ts'
import { pageText } from '../../../support/page-text.ts'

async function exported(reader: Parameters<typeof runExport>[0]) {
  const { out, ...wish } = await anExportWish(await aFolder())
  await runExport(reader, { out, ...wish })
  return { out, read: (path: string) => readFile(join(out, path), 'utf8') }
}

describe('the search of a site', () => {
  it('says what to do where scripts do not run, and runs only the site’s own', async () => {
    const { read } = await exported(aDesk())
    const page = await read('search.html')
    expect(pageText(page)).toContain('every story is in the archive: Archive')
    expect(page).toContain(`script-src 'self'"`)
    expect(page.match(/<script[^>]*>/g)).toEqual([
      '<script src="search/search.js" defer>',
      '<script src="search/words.js" defer>',
    ])
    for (const path of ['index.html', 'archive/index.html', '404.html']) {
      expect(await read(path)).not.toContain('script-src')
    }
  })

  it('has an index in pieces, which a new story leaves as they are but for its own words', async () => {
    const before = await exported(aBigDesk(manyVersions(250)))
    const names = await readdir(join(before.out, 'search'))
    expect(names.filter((name) => name.startsWith('s-')).sort()).toEqual([
      's-0.js',
      's-1.js',
      's-2.js',
    ])
    expect(await before.read('search/w-73-74.js')).toMatch(
      /^wiredeskSearch\.piece\("st",\{"storm":\[0,3,6,/,
    )
    const [first] = JSON.parse(
      /^wiredeskSearch\.stories\(0,(.*)\)\n$/.exec(await before.read('search/s-0.js'))?.[1] ?? '',
    ) as readonly unknown[]
    expect(first).toEqual([
      'The s0 story',
      expect.stringMatching(/^articles\/the-s0-story-/),
      expect.any(String),
      'en',
    ])
    const newest = aVersion('new', {
      releasedAt: manyVersions(250).at(-1)?.releasedAt as never,
      content: { headline: 'Криголам' },
    })
    const after = await exported(aBigDesk([...manyVersions(250), newest]))
    const changed = []
    for (const name of await readdir(join(after.out, 'search'))) {
      if (!names.includes(name)) changed.push(name)
      else if ((await after.read(`search/${name}`)) !== (await before.read(`search/${name}`)))
        changed.push(name)
    }
    expect(changed.sort()).toEqual(['s-2.js', 'w-43a-440.js', 'words.js'])
  })

  it('carries any headline as text alone', async () => {
    const headline = '</script><script>alert(1)</script> \u2028 "x" \\ ${1} \uD800'
    const { out, read } = await exported(
      aDesk({ versions: [aVersion('x', { content: { headline } })] }),
    )
    const texts = await Promise.all(
      (await readdir(join(out, 'search'))).map((name) => read(`search/${name}`)),
    )
    const calls = texts.filter((text) => !text.includes('use strict'))
    expect(calls.join('')).not.toMatch(/<|\u2028|\uD800(?![\uDC00-\uDFFF])/)
    const told =
      /^wiredeskSearch\.stories\(0,(.*)\)\n$/.exec(await read('search/s-0.js'))?.[1] ?? ''
    expect((JSON.parse(told) as string[][])[0]?.[0]).toBe(headline.replace('\uD800', '\uFFFD'))
  })
})
