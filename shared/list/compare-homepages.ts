import { differencesOf, type ListChange, type Place } from './differences.ts'
import type { ListName } from './list.ts'
import type { PastList, PastRow } from './past-list.ts'

export type ComparedChange = ListChange & {
  readonly headline: string
  readonly headlineBefore: string | null
}

/** What was done to one list between two moments. */
export type ComparedList = {
  readonly name: ListName
  readonly title: string
  readonly changes: readonly ComparedChange[]
}

/** What was done to the homepage between two moments: every list that stood at either. */
export function compareHomepages(
  before: readonly PastList[],
  after: readonly PastList[],
): readonly ComparedList[] {
  const gone = before.filter(({ name }) => !after.some((list) => list.name === name))
  return [...after, ...gone].map(({ name, title }) => {
    const [one, other] = [before, after].map(
      (lists) => lists.find((list) => list.name === name)?.rows ?? [],
    )
    return { name, title, changes: compared(one ?? [], other ?? []) }
  })
}

function compared(
  before: readonly PastRow[],
  after: readonly PastRow[],
): readonly ComparedChange[] {
  return differencesOf(before.map(placeOf), after.map(placeOf)).map((change) => {
    const was = change.from === null ? null : (before[change.from]?.headline ?? null)
    const is = change.to === null ? null : (after[change.to]?.headline ?? null)
    return { ...change, headline: is ?? was ?? '', headlineBefore: was }
  })
}

function placeOf({ article, headline, isPinned, entry }: PastRow): Place {
  const parts = {
    headline,
    kicker: entry?.kicker ?? null,
    picture: entry?.image ?? null,
    links: entry?.sublinks ?? [],
    pin: isPinned,
  }
  return { article, parts }
}
