import { libraryQuery } from '../article/library/library-query.ts'
import { goTo } from '../state/navigate.ts'
import { openDesk } from '../state/open-desk.ts'
import { pageStore } from '../state/page-state.ts'
import { isTextField } from '../ui/watch-fields.ts'
import { findAllStore, noSearch } from './find-all-state.ts'

const longestPattern = 200

/** What is selected as the search is called up: that is looked for. */
function selectedWords(): string {
  const focused = document.activeElement
  const words = isTextField(focused)
    ? focused.value.slice(focused.selectionStart ?? 0, focused.selectionEnd ?? 0)
    : (getSelection()?.toString() ?? '')
  return words.length > longestPattern || words.includes('\n') ? '' : words
}

/** Another desk begins with nothing looked for. */
export function beginAnew(): void {
  const { status } = pageStore.getState()
  const folder = status?.kind === 'open' ? status.folder : null
  if (findAllStore.getState().folder === folder) return
  findAllStore.setState(({ search }) => ({ ...noSearch, folder, search: search + 1 }))
}

export function focusPattern(): void {
  document.querySelector<HTMLInputElement>('[data-find-all=pattern]')?.select()
}

/** Shows the search across articles, ready to be typed in. */
export function openFindAll(): void {
  const page = pageStore.getState()
  const pattern = page.route.screen === 'find' ? '' : selectedWords()
  beginAnew()
  const query = libraryQuery(page.narrowing, openDesk(page).sections)
  findAllStore.setState(({ wish, scope, query: before }) => ({
    wish: pattern === '' ? wish : { ...wish, pattern },
    // One that is in use stays as it was typed.
    query: scope === 'query' ? before : query,
  }))
  goTo({ screen: 'find' })
  // On a screen that stands already; a new one takes the focus as it is drawn.
  focusPattern()
}
