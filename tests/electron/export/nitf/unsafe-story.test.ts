import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, onTestFinished, test, vi } from 'vitest'

import { runExport } from '../../../../electron/export/run-export.ts'
import { aDesk } from '../../../support/a-desk.ts'
import { aVersion, guidOf } from '../../../support/an-article.ts'
import { anExportWish } from '../../../support/export-wish.ts'
import { readManifest } from '../../../support/read-site.ts'

// No content is known that our own writer makes a bad file of; so one story is said to be bad here.
vi.mock(import('../../../../electron/export/nitf/check-nitf.ts'), async (load) => {
  const { checkNitf } = await load()
  return {
    checkNitf: (text, meant) =>
      meant.story.guid === guidOf('bad') ? 'element script' : checkNitf(text, meant),
  }
})

test('a story whose file does not pass its check is named, and the others arrive', async () => {
  const reader = aDesk({ versions: ['one', 'bad', 'two'].map((name) => aVersion(name)) })
  const home = await mkdtemp(join(tmpdir(), 'wiredesk-nitf-unsafe-'))
  onTestFinished(() => rm(home, { recursive: true }))
  const wish = await anExportWish(home, { format: 'nitf' })
  const { failed } = await runExport(reader, wish)
  expect(failed).toEqual([
    {
      guid: guidOf('bad'),
      headline: expect.any(String),
      reason: expect.stringContaining('element script'),
    },
  ])
  const { articles } = await readManifest(wish.out)
  const written = articles.flatMap((article) => ('file' in article ? [article.guid] : []))
  expect(written.toSorted()).toEqual([guidOf('one'), guidOf('two')].toSorted())
})
