import type { Arrangement, DeskList, ListName, ListSettings } from './list.ts'

export const emptyArrangement: Arrangement = {
  entries: [],
  pins: [],
  hidden: [],
  heldBack: [],
  boosts: [],
}

const plain: Omit<ListSettings, 'capacity'> = {
  title: null,
  rule: '',
  section: null,
  cutOff: { desktop: null, phone: null },
  staleAfter: null,
  oldAfter: null,
}

type Shape = Pick<DeskList, 'kind'> & ListSettings

/** The lists that every desk has, in the order in which it shows them. */
export const builtInLists = {
  hot: { kind: 'byHand', ...plain, capacity: 5 },
  latest: { kind: 'byTime', ...plain, capacity: 10 },
  tray: { kind: 'tray', ...plain, capacity: 100 },
} as const satisfies Readonly<Record<string, Shape>>

export type BuiltInList = keyof typeof builtInLists

export function isBuiltIn(name: ListName): name is BuiltInList {
  return Object.hasOwn(builtInLists, name)
}

/** A list that every desk has, before anyone has put anything into it. */
export function newList(name: BuiltInList): DeskList {
  const rank = Object.keys(builtInLists).indexOf(name)
  return emptyList(name, rank, builtInLists[name])
}

export function emptyList(name: ListName, rank: number, shape: Shape): DeskList {
  return {
    name,
    ...shape,
    rank,
    isClosed: false,
    revision: 0,
    live: emptyArrangement,
    draft: null,
    drafted: null,
    launched: null,
    scheduled: null,
  }
}
