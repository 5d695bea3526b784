import { deskSnapshot } from '../../../../electron/store/desk-snapshot.ts'
import type { RestoredFile } from '../../../../electron/store/restoring.ts'
import { aHotList } from '../../../support/a-desk.ts'
import { aPng } from '../../../support/a-picture.ts'
import { anArticle, articleOf, aTag, aVersion } from '../../../support/an-article.ts'
import { deskAt } from '../model-desk.ts'
import { modelDisk } from '../model-disk.ts'
import { aTree, type Scenario } from '../scenario.ts'

/** The files of a small desk with a picture, as a copy has them: what others stand on first. */
async function* aCopy(): AsyncIterable<RestoredFile> {
  const tree = await aTree(async ({ store, media }) => {
    const image = { ...(await media.add(aPng(3, 2))), alt: '', caption: '', credit: '' }
    const version = aVersion('ferry', { content: { image } })
    const hot = { ...aHotList(version.guid), revision: 1 }
    const articles = [articleOf(version), anArticle('bridge')]
    await store.change(() => ({
      change: { articles, versions: [version], tags: [aTag('port')], lists: [hot] },
      result: null,
    }))
  })
  const { stamps, read } = await deskSnapshot(modelDisk(tree).disk, deskAt)
  for (const folder of ['media', 'versions', 'articles', 'lists', 'tags', 'desk']) {
    for (const path of stamps.keys()) {
      const bytes = path.startsWith(folder) ? await read(path) : null
      if (bytes !== null) yield { path, bytes }
    }
  }
}

/** A copy of a desk is put back into an empty one; cut off, that is done again. */
export const restoring: Scenario = {
  name: 'restore a desk',
  start: () => aTree(() => Promise.resolve()),
  steps: [
    {
      name: 'restore',
      isPiecemeal: true,
      isBegunAgain: true,
      run: ({ store }) => store.restore(aCopy()),
    },
  ],
}
