import type { Guid } from '../article/guid.ts'
import { isSameJson } from '../is-same-json.ts'

/** What of an entry may be other than it was, though it stands where it stood. */
export type EntryPart = 'headline' | 'kicker' | 'picture' | 'links' | 'pin'

/** One place of a list, with what it shows in each part. */
export type Place = {
  readonly article: Guid
  readonly parts: Readonly<Record<EntryPart, unknown>>
}

/** How one article's place differs between two states of a list. */
export type ListChange = {
  readonly kind: 'added' | 'dropped' | 'moved' | 'changed'
  readonly article: Guid
  /** The row it stood in, from 0; null when it did not. */
  readonly from: number | null
  /** The row it stands in; null when it leaves. */
  readonly to: number | null
  /** What is other than it was; a moved entry may have changed as well. */
  readonly what: readonly EntryPart[]
}

const parts: readonly EntryPart[] = ['headline', 'kicker', 'picture', 'links', 'pin']

/** What was done to a list between two states, in the later one's order, what it drops last. */
export function differencesOf(
  before: readonly Place[],
  after: readonly Place[],
): readonly ListChange[] {
  const known = new Map(before.map((place, at) => [place.article, { place, at }]))
  const kept = new Set(after.map(({ article }) => article))
  const stayed = stillInOrder(after.flatMap(({ article }) => known.get(article)?.at ?? []))
  const ofAfter = after.flatMap((place, to): readonly ListChange[] => {
    const { article } = place
    const was = known.get(article)
    if (was === undefined) return [{ kind: 'added', article, from: null, to, what: [] }]
    const what = parts.filter((part) => !isSameJson(was.place.parts[part], place.parts[part]))
    const from = was.at
    if (!stayed.has(from)) return [{ kind: 'moved', article, from, to, what }]
    return what.length === 0 ? [] : [{ kind: 'changed', article, from, to, what }]
  })
  const dropped = [...known]
    .filter(([article]) => !kept.has(article))
    .map(([article, { at }]): ListChange => ({
      kind: 'dropped',
      article,
      from: at,
      to: null,
      what: [],
    }))
  return [...ofAfter, ...dropped]
}

/**
 * The longest run of earlier positions that stays in order; the others are those that moved. One
 * story dragged past four others is then one move and not four.
 */
function stillInOrder(positions: readonly number[]): ReadonlySet<number> {
  const runs: (readonly number[])[] = []
  for (const [at, position] of positions.entries()) {
    const before = runs.slice(0, at).filter((run) => (run.at(-1) ?? position) < position)
    runs.push([...longest(before), position])
  }
  return new Set(longest(runs))
}

function longest(runs: readonly (readonly number[])[]): readonly number[] {
  return runs.reduce((best, run) => (run.length > best.length ? run : best), [])
}
