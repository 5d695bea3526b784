import type { Arrangement, DeskList, ListName } from './list.ts'

const empty: Arrangement = { entries: [], pins: [], hidden: [] }

const shapes = {
  hot: { kind: 'byHand', capacity: 5 },
  latest: { kind: 'byTime', capacity: 10 },
} as const

export function newList(name: ListName): DeskList {
  return { name, ...shapes[name], revision: 0, live: empty, draft: null, launchedAt: null }
}
