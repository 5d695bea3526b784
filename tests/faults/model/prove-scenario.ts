import type { Disk } from '../../../electron/disk/disk.ts'
import { crashStates } from './crash-states.ts'
import { type DeskView, viewDesk } from './desk-view.ts'
import { type DistinctState, distinctStates } from './distinct-states.ts'
import { faultOf, type Truth } from './fault-of.ts'
import { recordSteps } from './record-steps.ts'
import type { Scenario } from './scenario.ts'
import type { Tree } from './tree.ts'
import { filesIn, untouchedFiles } from './untouched-files.ts'

export type Proof = {
  readonly scenario: string
  /** At how many points the power was cut. */
  readonly cuts: number
  /** How many states of the disk those left, and how many of them were not the same. */
  readonly states: number
  readonly distinct: number
  /** How many states more a second cut left, while a state was being recovered from. */
  readonly again: number
  /** What was wrong, with the state that showed it. */
  readonly faults: readonly string[]
}

export type Bounds = {
  /** How many states of each cut are looked at; all of them where there are no more. */
  readonly perCut: number
  /** One of how many states is cut again while it is recovered from. */
  readonly againEach: number
}

type Wish = Bounds & {
  /** Puts another disk before the model's, as one that leaves something out. */
  readonly meddle?: (disk: Disk) => Disk
}

/** Holds a scenario against every state that a power cut may leave of it. */
export async function proveScenario(scenario: Scenario, wish: Wish): Promise<Proof> {
  const { name, steps, perTick = 1 } = scenario
  const start = await scenario.start()
  const views: DeskView[] = []
  await recordSteps(start, steps, { look: async (desk) => views.push(await viewDesk(desk)) })
  const recording = await recordSteps(start, steps, { meddle: wish.meddle, perTick })
  const { count, states } = distinctStates(start, recording, wish.perCut)
  const untouched = untouchedFiles(start, recording.end)
  const damaged = filesIn(start).get(scenario.damaged ?? '') ?? null

  function truthOf({ spans }: DistinctState): Truth {
    const begun = spans.flatMap((span) => steps.slice(span.safe, span.begun))
    return {
      claims: spans.map((span) => ({
        moments: views.slice(span.safe, span.begun + 1),
        isPiecemeal: steps.slice(span.safe, span.begun).some((step) => step.isPiecemeal === true),
      })),
      again: begun.find((step) => step.isBegunAgain === true) ?? null,
      untouched,
      damaged,
      perTick,
    }
  }

  const faults: string[] = []
  let again = 0
  for (const [n, state] of states.entries()) {
    const truth = truthOf(state)
    const fault = await faultOf(state.tree, truth)
    const where = `${name}, cut after ${state.after} of ${recording.ops.length}`
    if (fault !== null) faults.push(`${where}: ${fault}`)
    else if (n % wish.againEach === 0) {
      for (const second of await cutAgain(state.tree, perTick)) {
        again += 1
        const fault = await faultOf(second, truth)
        if (fault !== null) faults.push(`${where}, and again: ${fault}`)
      }
    }
  }
  const cuts = recording.ops.length + 1
  return { scenario: name, cuts, states: count, distinct: states.length, again, faults }
}

const perCutAgain = 4

/** What a second cut leaves while the first is being recovered from. */
async function cutAgain(tree: Tree, perTick: number): Promise<readonly Tree[]> {
  const { ops } = await recordSteps(tree, [], { perTick })
  const states = crashStates(tree, ops, { from: 1, perCut: perCutAgain })
  const distinct = new Map(Array.from(states, (state) => [state.tree.sum(), state.tree]))
  return [...distinct.values()]
}
