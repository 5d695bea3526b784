import type { Article } from '../../../../shared/article/article.ts'
import { aBody, anArticle } from '../../../support/an-article.ts'
import type { ModelDesk } from '../model-desk.ts'
import { aTree, reopen, type Scenario } from '../scenario.ts'

function save(...articles: readonly Article[]) {
  return ({ store }: ModelDesk) => store.change(() => ({ change: { articles }, result: null }))
}

function ferry(words: string): Article {
  return anArticle('ferry', { headline: words, body: aBody(words, 'And what is known of it.') })
}

/** One article is saved at a time: over itself, for the first time, and in a desk just opened. */
export const saving = {
  name: 'save',
  start: () => aTree(save(ferry('Ferries stay'), anArticle('bridge'), anArticle('market'))),
  steps: [
    { name: 'save', run: save(ferry('Ferries sail')) },
    { name: 'save again', run: save(ferry('Ferries sail at noon')) },
    { name: 'save a new one', run: save(anArticle('harbour')) },
    reopen,
    { name: 'save after all', run: save(ferry('Ferries stay in')) },
  ],
} satisfies Scenario

/** The same before the clock that dates files has ticked once, so that they look alike. */
export const savingInOneTick: Scenario = { ...saving, name: 'save in one tick', perTick: 1000 }
