import type { Samples } from './figure.ts'

export type Arm = keyof Samples

/** What a measure compares when it compares one thing with its baseline. */
export const bothArms = ['baseline', 'ours', 'again'] as const satisfies readonly Arm[]

/** A block of each arm, then the same backwards: what drifts in the machine drifts through all alike. */
export function turnsOf<A extends string>(rounds: number, arms: readonly A[]): readonly A[] {
  return Array.from({ length: rounds }, (_, round) =>
    round % 2 === 0 ? arms : arms.toReversed(),
  ).flat()
}

/**
 * The same item by item, where a block would take minutes: each round takes every item once for each
 * arm, and what `sum` makes of a round is one sample.
 */
export async function interleaveEach<I>(
  rounds: number,
  items: readonly I[],
  take: (arm: Arm, item: I) => Promise<number>,
  sum: (taken: readonly number[]) => number,
): Promise<Samples> {
  const samples: Record<Arm, number[]> = { ours: [], baseline: [], again: [] }
  for (let round = 0; round <= rounds; round += 1) {
    const taken: Record<Arm, number[]> = { ours: [], baseline: [], again: [] }
    for (const [at, item] of items.entries()) {
      const arms = (at + round) % 2 === 0 ? bothArms : bothArms.toReversed()
      for (const arm of arms) taken[arm].push(await take(arm, item))
    }
    if (round > 0) for (const arm of bothArms) samples[arm].push(sum(taken[arm]))
  }
  return samples
}

/** Takes blocks of samples in turn; the first round only warms up. */
export async function interleave<T = number>(
  rounds: number,
  block: (arm: Arm) => Promise<readonly T[]>,
): Promise<Samples<T>> {
  const taken: Record<Arm, T[]> = { ours: [], baseline: [], again: [] }
  for (const [at, arm] of turnsOf(rounds + 1, bothArms).entries()) {
    const samples = await block(arm)
    if (at >= bothArms.length) taken[arm].push(...samples)
  }
  return taken
}
