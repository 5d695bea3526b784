import type { Samples } from './figure.ts'

export type Arm = keyof Samples

/** A block of each arm, then the same backwards: what drifts in the machine drifts through all alike. */
export function turnsOf(rounds: number): readonly Arm[] {
  return Array.from({ length: rounds }, (_, round): readonly Arm[] =>
    round % 2 === 0 ? ['baseline', 'ours', 'again'] : ['again', 'ours', 'baseline'],
  ).flat()
}

/** Takes blocks of samples in turn; the first round only warms up. */
export async function interleave<T = number>(
  rounds: number,
  block: (arm: Arm) => Promise<readonly T[]>,
): Promise<Samples<T>> {
  const taken: Record<Arm, T[]> = { ours: [], baseline: [], again: [] }
  for (const [at, arm] of turnsOf(rounds + 1).entries()) {
    const samples = await block(arm)
    if (at >= turnsOf(1).length) taken[arm].push(...samples)
  }
  return taken
}
