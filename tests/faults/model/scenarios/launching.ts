import { articleOf, aVersion, guidOf, noon } from '../../../support/an-article.ts'
import { handlersOfLists } from '../../../support/handlers-of-lists.ts'
import type { ModelDesk } from '../model-desk.ts'
import { aTree, type Scenario, type Step } from '../scenario.ts'

const versions = ['ferry', 'bridge', 'market'].map((name) => aVersion(name))

function handlersOf({ store }: ModelDesk) {
  return handlersOfLists({
    store,
    clock: () => noon,
    newId: () => `entry-${store.list('hot').revision}`,
  })
}

function place(name: string): Step {
  return {
    name: `place ${name}`,
    run: (desk) =>
      handlersOf(desk)['list.place']({
        list: 'hot',
        article: guidOf(name),
        gap: 0,
        from: null,
        isCopy: false,
        seen: desk.store.list('hot').revision,
      }),
  }
}

const launch: Step = {
  name: 'launch',
  run: (desk) => {
    const { revision: hot } = desk.store.list('hot')
    const { revision: latest } = desk.store.list('latest')
    return handlersOf(desk)['list.launch']({ seen: { hot, latest } })
  },
}

/** A homepage is drafted and launched, and again before the files of the first launch are written. */
export const launching: Scenario = {
  name: 'launch',
  start: () =>
    aTree(({ store }) =>
      store.change(() => ({
        change: { versions, articles: versions.map((version) => articleOf(version)) },
        result: null,
      })),
    ),
  steps: [place('ferry'), launch, place('bridge'), launch, place('market'), launch],
}
