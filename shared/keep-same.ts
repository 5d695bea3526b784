import { isSameJson } from './is-same-json.ts'

/**
 * `after` with the very parts of `before` that say the same, and `before` itself where all do: who
 * compares by identity sees only what is new. Both are JSON values with the same keys.
 */
export function keepSame<T extends object>(before: T, after: T): T {
  const keys = Object.keys(after) as (keyof T)[]
  const kept = { ...after }
  for (const key of keys) if (isSameJson(before[key], after[key])) kept[key] = before[key]
  return keys.every((key) => kept[key] === before[key]) ? before : kept
}
