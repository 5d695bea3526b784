import { compileWish } from '../../shared/find/compile-wish.ts'
import type { FoundArticle } from '../../shared/find/found-article.ts'
import { flushTexts } from '../article/open-texts.ts'
import { ask, onNotice } from '../desk.ts'
import { isWritable } from '../state/open-desk.ts'
import { pageStore } from '../state/page-state.ts'
import { t } from '../t.ts'
import { showToast } from '../ui/toast-store.ts'
import { findAllStore } from './find-all-state.ts'
import { chosenHits } from './hit-id.ts'

let isWatching = false

/** In a desk that is only read nothing can be changed, whatever the story's state allows. */
function asChangeable(article: FoundArticle): FoundArticle {
  if (article.readOnly !== null || isWritable(pageStore.getState())) return article
  return { ...article, readOnly: 'desk' }
}

function watchOnce(): void {
  if (isWatching) return
  isWatching = true
  onNotice('find.found', ({ search, done, total, articles }) => {
    findAllStore.setState((state) => {
      if (search !== state.search) return state
      const progress = state.progress === null ? null : { done, total }
      return articles.length === 0
        ? { progress }
        : { progress, articles: [...state.articles, ...articles.map(asChangeable)] }
    })
  })
}

/** Looks for what the form says. */
export async function searchAll(): Promise<void> {
  const { wish, scope, query, search: before } = findAllStore.getState()
  if (compileWish(wish).kind === 'nothing') return
  watchOnce()
  const search = before + 1
  findAllStore.setState({
    search,
    searched: wish,
    progress: { done: 0, total: 0 },
    articles: [],
    outcome: null,
    leftOut: new Set(),
    active: 0,
    deed: null,
  })
  await flushTexts()
  const outcome = await ask('find.search', { search, wish, query: scope === 'all' ? '' : query })
  if (findAllStore.getState().search !== search) return
  findAllStore.setState({ progress: null, outcome: outcome ?? null })
}

export function cancelSearch(): void {
  void ask('find.cancel', {})
}

/** Replaces the chosen hits, all in one step; says what it did in the place of the matches. */
export async function replaceChosen(): Promise<void> {
  const { search, articles, leftOut, replacement, isReplacing, progress } = findAllStore.getState()
  const chosen = articles
    .map((article) => ({ guid: article.guid, hits: [...chosenHits(article, leftOut)] }))
    .filter(({ hits }) => hits.length > 0)
  if (isReplacing || progress !== null || chosen.length === 0) return
  findAllStore.setState({ isReplacing: true })
  await flushTexts()
  const replaced = await ask('find.replace', { search, replacement, chosen })
  findAllStore.setState({ isReplacing: false })
  if (replaced === undefined) return
  const { act, hits, articles: count } = replaced
  findAllStore.setState(({ acts }) => ({
    articles: [],
    outcome: null,
    deed: { kind: 'replaced', replaced },
    acts: act === null ? acts : [...acts, act],
  }))
  if (act === null) return
  showToast({
    text: t('findAll.replaced', { hits, articles: count }),
    action: { label: t('findAll.undo'), run: () => void takeBack(act) },
  })
}

/** Takes a replacing back. */
export async function takeBack(act: number): Promise<void> {
  await flushTexts()
  const takenBack = await ask('find.takeBack', { act })
  if (takenBack === undefined) return
  findAllStore.setState(({ acts }) => ({
    articles: [],
    outcome: null,
    deed: { kind: 'takenBack', takenBack },
    acts: acts.filter((other) => other !== act),
  }))
  const text =
    takenBack === null
      ? t('findAll.alreadyTakenBack')
      : t('findAll.takenBack', { articles: takenBack.articles })
  showToast({ text })
}

/** Edit → Undo on this screen; false when there is nothing to take back. */
export function takeBackLast(): boolean {
  const act = findAllStore.getState().acts.at(-1)
  if (act === undefined) return false
  void takeBack(act)
  return true
}
