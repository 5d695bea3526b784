import type { ListName } from '../../../shared/list/list.ts'
import { keepFolded } from './kept-folded.ts'
import { listStore } from '../list-state.ts'

/** Folds a list up to its title, or opens it again. */
export function fold(name: ListName, isFolded: boolean): void {
  const folded = new Set(listStore.getState().folded)
  if (isFolded) folded.add(name)
  else folded.delete(name)
  listStore.setState({ folded })
  keepFolded(folded)
}
