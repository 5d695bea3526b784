import { setImmediate } from 'node:timers/promises'

const atOnce = 2_000

type Compare<T> = (one: T, other: T) => number

/** Sorts many without holding up what else is to be done meanwhile; equals keep their order. */
export async function sortInTurns<T>(items: readonly T[], compare: Compare<T>): Promise<T[]> {
  let runs: (readonly T[])[] = []
  for (let from = 0; from < items.length; from += atOnce) {
    runs.push(items.slice(from, from + atOnce).sort(compare))
    await setImmediate()
  }
  while (runs.length > 1) {
    const merged: (readonly T[])[] = []
    for (let at = 0; at < runs.length; at += 2) {
      merged.push(await merge(runs[at] ?? [], runs[at + 1] ?? [], compare))
    }
    runs = merged
  }
  return [...(runs[0] ?? [])]
}

async function merge<T>(
  first: readonly T[],
  second: readonly T[],
  compare: Compare<T>,
): Promise<readonly T[]> {
  const merged: T[] = []
  let at = 0
  for (const item of first) {
    for (let next = second[at]; next !== undefined && compare(next, item) < 0; next = second[at]) {
      merged.push(next)
      at += 1
    }
    merged.push(item)
    if (merged.length % atOnce === 0) await setImmediate()
  }
  for (; at < second.length; at += 1) merged.push(second[at] as T)
  return merged
}
