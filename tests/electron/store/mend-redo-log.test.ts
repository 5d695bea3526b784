import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { nodeDisk } from '../../../electron/disk/node-disk.ts'
import { checkDesk } from '../../../electron/store/check-desk.ts'
import { deskFolder } from '../../../electron/store/desk-folder.ts'
import { toBytes } from '../../../electron/store/document-bytes.ts'
import { documentKinds } from '../../../electron/store/document-kind.ts'
import { openDesk } from '../../../electron/store/open-desk.ts'
import { redoLog } from '../../../electron/store/redo-log.ts'
import { writeDurably } from '../../../electron/store/write-durably.ts'
import type { Article } from '../../../shared/article/article.ts'
import { aDeskFolder } from '../../support/a-desk-folder.ts'
import { anArticle } from '../../support/an-article.ts'

const ferries = anArticle('ferries')
const storm = anArticle('storm')
const vote = anArticle('vote')

const writeOf = (article: Article) => ({
  path: deskFolder.article(article.guid),
  bytes: toBytes(documentKinds.article, article),
})

/** A desk that a crash left with two changes in its log, the first of which has decayed since. */
async function aDeskWithDamagedLog() {
  const folder = await aDeskFolder()
  const path = join(folder, deskFolder.transaction)
  const log = redoLog(nodeDisk, path)
  await log.append([writeOf(ferries), writeOf(storm)])
  await log.append([writeOf(vote)])
  await log.close()
  const bytes = await readFile(path)
  const [, , third] = bytes.toString().split('\n')
  const at = bytes.indexOf(third ?? '') + 40
  bytes[at] = (bytes[at] ?? 0) ^ 1
  await nodeDisk.remove(path)
  await writeDurably(nodeDisk, path, bytes)
  return { folder, bytes }
}

it('a log that decayed in its middle is kept, named, and done as far as it can be read', async () => {
  const { folder, bytes } = await aDeskWithDamagedLog()
  expect((await checkDesk(folder)).problems).toMatchObject([{ path: deskFolder.transaction }])
  const desk = await openDesk(folder, { isToMend: true })
  expect(desk.problems).toMatchObject([
    { code: 'setAside', values: { path: deskFolder.transaction } },
  ])
  expect(Array.from(desk.heads(), ({ guid }) => guid).sort()).toEqual([ferries.guid, vote.guid])
  await desk.close()
  expect(await readFile(join(folder, deskFolder.damaged, 'transaction.json'))).toEqual(bytes)
  expect(await readdir(folder)).not.toContain('transaction.json')

  const again = await openDesk(folder)
  expect(again.problems).toEqual([])
  await again.close()
})

it('who does not mend is refused, and the log stands as it stood', async () => {
  const { folder, bytes } = await aDeskWithDamagedLog()
  for (const isReadOnly of [true, false])
    await expect(openDesk(folder, { isReadOnly })).rejects.toMatchObject({
      problem: { code: 'damaged' },
    })
  expect(await readFile(join(folder, deskFolder.transaction))).toEqual(bytes)
})
