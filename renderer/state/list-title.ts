import type { ListName } from '../../shared/list/list.ts'
import { titleOf } from '../../shared/list/title-of.ts'
import { pageStore } from './page-state.ts'

/** What people call the list of that name. */
export function listTitle(name: ListName): string {
  const view = pageStore.getState().lists.find(({ list }) => list.name === name)
  return titleOf(view?.list ?? { name, title: null })
}
