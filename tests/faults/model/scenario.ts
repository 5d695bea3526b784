import { createDesk } from '../../../electron/store/create-desk.ts'
import { newDesk } from '../../../shared/desk/new-desk.ts'
import { modelDisk } from './model-disk.ts'
import { deskAt, type ModelDesk, openModelDesk } from './model-desk.ts'
import { Tree } from './tree.ts'

/** Something that is done to a desk and acknowledged as a whole. */
export type Step = {
  readonly name: string
  readonly run: (desk: ModelDesk) => Promise<unknown>
  /** It is many things, each acknowledged for itself: a power cut may leave some of them. */
  readonly isPiecemeal?: boolean
  /** Cut off, it is begun again by whoever began it, and only then is the desk whole. */
  readonly isBegunAgain?: boolean
}

export type Scenario = {
  readonly name: string
  /** What stands on the disk before, all of it safe. */
  readonly start: () => Promise<Tree>
  /** The path of a file that is damaged before: its bytes must stay somewhere. */
  readonly damaged?: string
  readonly steps: readonly Step[]
  /** How many changes the clock that dates files takes for one moment; each has its own when left out. */
  readonly perTick?: number
}

/** Closes the desk and opens it again. */
export const reopen: Step = { name: 'reopen', run: () => Promise.resolve() }

/** A new desk, to which something was done before its disk is looked at. */
export async function aTree(fill: (desk: ModelDesk) => Promise<unknown>): Promise<Tree> {
  const { disk, tree } = modelDisk(new Tree())
  await createDesk(deskAt, newDesk({ name: 'Model desk', timezone: 'Europe/Kyiv' }), disk)
  const desk = await openModelDesk(disk)
  await fill(desk)
  await desk.close()
  return tree
}
