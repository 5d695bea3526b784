import type { TagId } from '../../../../shared/tag/tag.ts'
import { tagHandlers } from '../../../../electron/tag/handlers.ts'
import { anArticle, noon } from '../../../support/an-article.ts'
import type { ModelDesk } from '../model-desk.ts'
import { aTree, type Scenario } from '../scenario.ts'

const [port, harbour] = ['tag-1' as TagId, 'tag-2' as TagId]
const articles = ['ferry', 'bridge', 'market', 'pier', 'quay'].map((name) =>
  anArticle(name, { tags: [harbour] }),
)

function handlersOf({ store, copies }: ModelDesk) {
  return tagHandlers({
    store,
    copies,
    clock: () => noon,
    guidsOf: () => Promise.resolve(articles.map(({ guid }) => guid)),
    newId: () => `tag-${store.tags().length + 1}`,
    tell: () => undefined,
  })
}

/** Tags are put on every story as they stream past, and two are made one. */
export const tagging: Scenario = {
  name: 'tag and merge',
  start: () =>
    aTree(async (desk) => {
      for (const name of ['Port', 'Harbour']) await handlersOf(desk)['tag.create']({ name })
      await desk.store.change(() => ({ change: { articles }, result: null }))
    }),
  steps: [
    {
      name: 'tag all',
      run: (desk) => handlersOf(desk)['tag.addToMany']({ articles: { query: '' }, tags: [port] }),
    },
    {
      name: 'merge',
      run: (desk) => handlersOf(desk)['tag.merge']({ loser: harbour, winner: port }),
    },
    { name: 'make', run: (desk) => handlersOf(desk)['tag.create']({ name: 'Sea' }) },
  ],
}
