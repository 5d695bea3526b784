import { isSameJson } from '../../shared/is-same-json.ts'
import { pageStore, type PageState, wholeDesk } from '../state/page-state.ts'
import { keepFrame } from './kept-frame.ts'

/** Keeps the frame now, or when all articles are shown for the first time: a start shows them all, and a frame that was narrowed would not be what it shows next. */
export function keepFrameOnceWhole(): void {
  if (isWhole(pageStore.getState())) {
    keepFrame()
    return
  }
  const stop = pageStore.subscribe((state) => {
    if (!isWhole(state)) return
    stop()
    // By then it is drawn; or narrowed again, and then it is waited for anew.
    requestIdleCallback(keepFrameOnceWhole)
  })
}

function isWhole({ route, narrowing }: PageState): boolean {
  return route.screen === 'articles' && isSameJson(narrowing, wholeDesk)
}
