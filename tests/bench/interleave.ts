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
