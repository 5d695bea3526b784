import type { Checked } from '../../shared/ipc/desk-api.ts'
import { listNameFor } from '../../shared/list/list-name-for.ts'
import type { DeskList, ListName, ListSettings } from '../../shared/list/list.ts'
import { emptyList, isBuiltIn } from '../../shared/list/new-list.ts'
import { ruleOf } from '../../shared/list/rule-of.ts'
import { titleOf } from '../../shared/list/title-of.ts'
import { DeskError } from '../store/desk-error.ts'
import type { DeskReader } from '../store/desk-store.ts'
import type { Decided } from './list-acts.ts'

// Where readers have another list since.
const cause = 'settings'

/** What acts on the lists themselves decide: which there are, and how each is filled. */
export function settingActs(store: DeskReader) {
  const changed = (list: DeskList, to: Partial<DeskList>): DeskList => ({
    ...list,
    ...to,
    revision: list.revision + 1,
  })

  function named(key: 'list.act.change' | 'list.act.close' | 'list.act.open', list: DeskList) {
    return { key, values: { list: titleOf(list) } }
  }

  function setOpen(name: ListName, isClosed: boolean): Decided {
    const list = store.list(name)
    // The homepage is made of them, and the tray catches what falls off.
    if (isBuiltIn(name)) throw new DeskError('listNeeded', { list: titleOf(list) })
    const label = named(isClosed ? 'list.act.close' : 'list.act.open', list)
    return { lists: [changed(list, { isClosed, scheduled: null })], label, cause }
  }

  return {
    create: ({ kind, settings }: Checked<'list.create'>): Decided => {
      const lists = store.lists()
      const title = settings.title
      if (title === null) throw new DeskError('listWithoutTitle')
      refuse(settings, lists, null)
      const name = listNameFor(title, new Set(lists.map((list) => list.name)))
      const rank = Math.max(...lists.map((list) => list.rank)) + 1
      const list = { ...emptyList(name, rank, { kind, ...settings }), revision: 1 }
      return { lists: [list], label: { key: 'list.act.create', values: { list: title } }, cause }
    },
    change: ({ list: name, settings }: Checked<'list.change'>): Decided => {
      const list = store.list(name)
      if (settings.title === null && !isBuiltIn(name)) throw new DeskError('listWithoutTitle')
      refuse(settings, store.lists(), list)
      return { lists: [changed(list, settings)], label: named('list.act.change', list), cause }
    },
    close: ({ list }: Checked<'list.close'>): Decided => setOpen(list, true),
    open: ({ list }: Checked<'list.open'>): Decided => setOpen(list, false),
  }
}

/** Two lists of one title could not be told apart, and a rule must be one that rows alone can answer. */
function refuse(settings: ListSettings, lists: readonly DeskList[], itself: DeskList | null): void {
  if (ruleOf(settings.rule) === null) throw new DeskError('listRule', { rule: settings.rule })
  const { title } = settings
  if (title === null) return
  const isTaken = lists.some(
    (list) =>
      list.name !== itself?.name && titleOf(list).toLowerCase() === title.trim().toLowerCase(),
  )
  if (isTaken) throw new DeskError('listTitleTaken', { list: title })
}
