import { showInstant } from '../instant/show-instant.ts'
import type { Backup } from './backup.ts'

/** Of how many hours, days and weeks the last backup is kept, and how many made by hand. */
export type KeepRule = {
  readonly hours: number
  readonly days: number
  readonly weeks: number
  readonly byHand: number
  /** Of those that are not what they were: for whoever can mend them. */
  readonly broken: number
}

export const usualRule: KeepRule = { hours: 24, days: 14, weeks: 8, byHand: 5, broken: 3 }

type Kept = Pick<Backup, 'number' | 'at' | 'isByHand' | 'check'>

/**
 * The numbers of the backups to keep. It counts hours, days and weeks that have a backup, from the last
 * one made backwards, and never asks what time it is: a clock that is years off drops nothing. The last
 * one that is true is always kept, and so is the last one of a desk without a fault.
 */
export function keptBackups(
  backups: readonly Kept[],
  timezone: string,
  rule: KeepRule = usualRule,
): ReadonlySet<number> {
  const newestFirst = backups.toSorted((one, other) => other.number - one.number)
  const good = newestFirst.filter(({ check }) => check.isTrue)
  const broken = newestFirst.filter(({ check }) => !check.isTrue)
  const timed = good.map((backup) => ({ backup, spans: spansOf(backup, timezone) }))
  const lastOf = (span: 0 | 1 | 2, most: number): readonly Kept[] =>
    lastOfEach(timed, most, ({ spans }) => spans[span]).map(({ backup }) => backup)
  const kept = [
    ...good.slice(0, 1),
    ...good.filter(({ check }) => check.faultCount === 0).slice(0, 1),
    ...lastOf(0, rule.hours),
    ...lastOf(1, rule.days),
    ...lastOf(2, rule.weeks),
    ...good.filter(({ isByHand }) => isByHand).slice(0, rule.byHand),
    ...broken.slice(0, rule.broken),
  ]
  return new Set(kept.map(({ number }) => number))
}

/** The hour, the day and the week of a backup, as the desk's clock has them. */
function spansOf({ at }: Kept, timezone: string): readonly [string, string, string] {
  const [hour = '', day = '', week = ''] = showInstant(
    at,
    "yyyy-MM-dd HH xx'|'yyyy-MM-dd'|'RRRR II",
    timezone,
  ).split('|')
  return [hour, day, week]
}

function lastOfEach<T>(
  items: readonly T[],
  most: number,
  keyOf: (item: T) => string,
): readonly T[] {
  const found = new Map<string, T>()
  for (const item of items) {
    if (found.size === most) break
    const key = keyOf(item)
    if (!found.has(key)) found.set(key, item)
  }
  return [...found.values()]
}
