import type { Content } from '../../../../shared/article/content.ts'
import { anArticle } from '../../../support/an-article.ts'
import type { ModelDesk } from '../model-desk.ts'
import { aTree, reopen, type Scenario, type Step } from '../scenario.ts'

const ferry = anArticle('ferry')
const bridge = anArticle('bridge')

function typed(after: number, fields: Partial<Content>, { guid } = ferry): Step['run'] {
  return ({ copies }) => copies.write(guid, after, [{ kind: 'fields', fields }])
}

function openBoth({ copies }: ModelDesk): Promise<unknown> {
  return Promise.all([copies.open(ferry.guid), copies.open(bridge.guid)])
}

/** Two articles are typed in at once, folded into their files and typed in again. */
export const typing: Scenario = {
  name: 'type and fold',
  start: () =>
    aTree(({ store }) =>
      store.change(() => ({ change: { articles: [ferry, bridge] }, result: null })),
    ),
  steps: [
    { name: 'open', run: openBoth },
    { name: 'type', run: typed(0, { headline: 'Ferries' }) },
    { name: 'type on', run: typed(1, { headline: 'Ferries sail', lead: 'At noon.' }) },
    {
      name: 'type in both',
      isPiecemeal: true,
      run: (desk) =>
        Promise.all([
          typed(2, { lead: 'At noon, says the port.' })(desk),
          typed(0, { headline: 'Bridges' }, bridge)(desk),
        ]),
    },
    { name: 'fold one', run: ({ copies }) => copies.fold(ferry.guid) },
    { name: 'type after it', run: typed(3, { headline: 'Ferries sail again' }) },
    { name: 'fold both', run: ({ copies }) => copies.fold() },
    { name: 'type once more', run: typed(4, { headline: 'Ferries sail on' }) },
    reopen,
    { name: 'open again', run: openBoth },
    { name: 'type in the new journal', run: typed(0, { headline: 'Ferries at rest' }) },
    { name: 'close', run: ({ copies }) => copies.close(ferry.guid) },
  ],
}
