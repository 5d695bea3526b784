import { callsHarness } from './calls/calls-harness.ts'
import { damageHarness } from './damage/damage-harness.ts'
import type { Harness } from './harness.ts'
import { modelHarness } from './model/model-harness.ts'
import { powerCutHarness } from './power/power-cuts.ts'
import { surroundingsHarness } from './surroundings/surroundings-harness.ts'

/** In the order in which they are run and told of. */
export const harnesses: readonly Harness[] = [
  modelHarness,
  powerCutHarness,
  callsHarness,
  damageHarness,
  surroundingsHarness,
]
