import { join } from 'node:path'

import { deskFolder } from '../../../../electron/store/desk-folder.ts'
import { writeDurably } from '../../../../electron/store/write-durably.ts'
import { anArticle } from '../../../support/an-article.ts'
import { deskAt } from '../model-desk.ts'
import { modelDisk } from '../model-disk.ts'
import { aTree, type Scenario } from '../scenario.ts'
import type { Tree } from '../tree.ts'

const ferry = anArticle('ferry')
const path = deskFolder.article(ferry.guid)

/** A desk in which a bit flipped in an article, and in one of that name once before. */
async function damagedDesk(): Promise<Tree> {
  const whole = await aTree(({ store }) =>
    store.change(() => ({ change: { articles: [ferry, anArticle('bridge')] }, result: null })),
  )
  const { disk, tree } = modelDisk(whole)
  const bytes = Uint8Array.from(await disk.read(join(deskAt, path)))
  bytes[bytes.length - 9] = (bytes.at(-9) ?? 0) ^ 1
  await writeDurably(disk, join(deskAt, path), bytes)
  const name = path.split('/').at(-1) ?? ''
  await writeDurably(disk, join(deskAt, deskFolder.damaged, name), Buffer.from('damaged before'))
  await disk.remove(join(deskAt, deskFolder.catalog))
  return tree
}

/** A damaged article is set aside as the desk opens, and written anew. */
export const settingAside: Scenario = {
  name: 'set aside',
  start: damagedDesk,
  damaged: join(deskAt, path),
  steps: [
    {
      name: 'write it anew',
      run: ({ store }) => store.change(() => ({ change: { articles: [ferry] }, result: null })),
    },
  ],
}
