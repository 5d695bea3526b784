import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { expect, it } from 'vitest'

import { runImport } from '../../../../electron/import/run-import.ts'
import { openMediaStore } from '../../../../electron/media/media-store.ts'
import { anOpenDesk } from '../../../support/a-desk-folder.ts'
import { aFolder } from '../../../support/a-folder.ts'
import { noon } from '../../../support/an-article.ts'
import { expectHostileDeskBack, expectHostileHot } from '../../../support/hostile-desk-back.ts'

const ferry = fileURLToPath(
  new URL('../../../../build/resources/sample-desk/media/ferry.jpg', import.meta.url),
)

it('a folder that our export wrote comes in with its stories and lists, once', async () => {
  const { store, report, again } = await expectHostileDeskBack('markdown')
  expectHostileHot(store)
  expect(again.skipped).toBe(report.added)
})

it('takes pictures from the folder that was named, by either address, and from nowhere else', async () => {
  const outer = await aFolder()
  const site = join(outer, 'site')
  await mkdir(join(site, 'posts'), { recursive: true })
  await mkdir(join(site, 'media'))
  await copyFile(ferry, join(site, 'media', 'ferry.jpg'))
  await copyFile(ferry, join(outer, 'secret.jpg'))
  const post = (body: string): string => `---\ntitle: x\ndate: 2026-11-21T12:00:00Z\n---\n${body}\n`
  await writeFile(
    join(site, 'posts', 'a.md'),
    post('![a](/media/ferry.jpg)\n\n![b](../media/ferry.jpg)'),
  )
  await writeFile(
    join(site, 'posts', 'b.md'),
    post('![c](../../secret.jpg)\n\n![d](/../secret.jpg)'),
  )
  const store = await anOpenDesk()
  const report = await runImport(store, openMediaStore(store.folder), { paths: [site], now: noon })
  expect(report.added).toBe(2)
  expect(report.lacks.map(({ place }) => place)).toEqual(['b.md', 'b.md'])
  const [one] = Array.from(store.heads()).filter(({ guid }) => guid.endsWith('a.md'))
  if (one === undefined) throw new Error('no story')
  const { content } = (await store.readArticle(one.guid)) ?? {}
  expect(content?.body.content?.map(({ type }) => type)).toEqual(['image', 'image'])
})
