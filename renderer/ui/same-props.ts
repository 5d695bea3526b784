type Part = Readonly<Record<string, unknown>>

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null
}

function isSamePart(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (!isPart(one) || !isPart(other)) return false
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && Object.is(one[key], other[key]))
  )
}

/** Whether props say the same, for `memo`: lists and objects made anew count by what they hold. */
export function hasSameProps<P extends object>(before: P, after: P): boolean {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof P & string>
  return [...keys].every((key) => isSamePart(before[key], after[key]))
}
