import { openBin } from '../../../../electron/library/bin.ts'
import { aVersion, anArticle, articleOf, at, noon } from '../../../support/an-article.ts'
import type { ModelDesk } from '../model-desk.ts'
import { aTree, type Scenario } from '../scenario.ts'

const version = aVersion('ferry')
const ferry = { ...articleOf(version), state: 'spiked', kept: 1 } as const
const kept = {
  guid: ferry.guid,
  number: 1,
  label: 'First',
  by: 'Olena',
  keptAt: noon,
  content: ferry.content,
}
const bridge = { ...anArticle('bridge'), state: 'spiked' } as const

function inBin(act: (bin: ReturnType<typeof openBin>) => Promise<unknown>, now = noon) {
  return async ({ store, copies }: ModelDesk): Promise<void> => {
    const bin = openBin({ store, copies, clock: () => now, by: () => 'Olena' })
    await act(bin)
    bin.close()
  }
}

/** Spiked stories are deleted, brought back, deleted again and at last let go of. */
export const binning: Scenario = {
  name: 'delete and restore',
  start: () =>
    aTree(({ store }) =>
      store.change(() => ({
        change: {
          articles: [ferry, bridge, anArticle('market')],
          versions: [version],
          kept: [kept],
        },
        result: null,
      })),
    ),
  steps: [
    { name: 'delete', run: inBin((bin) => bin.remove([ferry.guid, bridge.guid])) },
    { name: 'restore', run: inBin((bin) => bin.restore([ferry.guid])) },
    { name: 'delete again', run: inBin((bin) => bin.remove([ferry.guid])) },
    { name: 'purge', run: inBin((bin) => bin.purge(), at('2027-03-01T12:00:00Z')) },
  ],
}
