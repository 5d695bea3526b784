/**
 * Choices of one number below each count: all of them when they are at most `most`, else that many of
 * them: none of everything, the last of everything, each thing alone and all but it, and then what a
 * generator with this seed says.
 */
export function* pickChoices(
  counts: readonly number[],
  most: number,
  seed: number,
): Iterable<readonly number[]> {
  const total = counts.reduce((product, count) => product * count, 1)
  if (total <= most) yield* all(counts)
  else yield* some(counts, most, seed)
}

function* all(counts: readonly number[]): Iterable<readonly number[]> {
  const [first, ...others] = counts
  if (first === undefined) yield []
  else for (const rest of all(others)) for (let n = 0; n < first; n += 1) yield [n, ...rest]
}

function* some(counts: readonly number[], most: number, seed: number): Iterable<readonly number[]> {
  const none = counts.map(() => 0)
  const last = counts.map((count) => count - 1)
  const one = counts.flatMap((count, at) => [
    none.with(at, count - 1),
    last.with(at, 0),
    ...Array.from({ length: Math.max(0, count - 2) }, (_, n) => last.with(at, n + 1)),
  ])
  const random = randomFrom(seed)
  const certain = [none, last, ...one]
  for (let n = 0; n < most; n += 1) {
    const picked = n < most / 2 ? certain[n] : undefined
    yield picked ?? counts.map((count) => Math.floor(random() * count))
  }
}

/** The same numbers each time: mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
