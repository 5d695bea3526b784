import type { Disk } from '../../../electron/disk/disk.ts'
import type { DiskOp } from './disk-op.ts'
import { type ModelDesk, openModelDesk } from './model-desk.ts'
import { modelDisk } from './model-disk.ts'
import { reopen, type Step } from './scenario.ts'
import type { Tree } from './tree.ts'

/** How many operations the disk had seen when a step began, and when it was acknowledged. */
export type StepTimes = { readonly begunAfter: number; readonly doneAfter: number }

export type Recording = {
  readonly ops: readonly DiskOp[]
  readonly times: readonly StepTimes[]
  /** What stands on the disk at the end. */
  readonly end: Tree
}

type Wish = {
  /** Puts another disk before the model's, as one that leaves something out. */
  readonly meddle?: ((disk: Disk) => Disk) | undefined
  readonly perTick?: number | undefined
  /** Called when the desk is open, and after each step. */
  readonly look?: (desk: ModelDesk) => Promise<unknown>
}

/** Opens a desk, takes its steps one after the other and closes it, and notes what its disk is told. */
export async function recordSteps(
  start: Tree,
  steps: readonly Step[],
  { meddle = (disk) => disk, perTick = 1, look }: Wish = {},
): Promise<Recording> {
  const { disk: model, ops, tree } = modelDisk(start, { isSlow: true, perTick })
  const disk = meddle(model)
  const times: StepTimes[] = []
  let desk = await openModelDesk(disk)
  await look?.(desk)
  for (const step of steps) {
    const begunAfter = ops.length
    if (step === reopen) {
      await desk.close()
      desk = await openModelDesk(disk)
    } else await step.run(desk)
    times.push({ begunAfter, doneAfter: ops.length })
    await look?.(desk)
  }
  await desk.close()
  return { ops, times, end: tree }
}
