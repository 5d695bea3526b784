import { join } from 'node:path'

import { checkDesk } from '../../../electron/store/check-desk.ts'
import { deskFolder } from '../../../electron/store/desk-folder.ts'
import { isTemporary } from '../../../electron/store/write-durably.ts'
import { type DeskView, otherParts, viewDesk } from './desk-view.ts'
import { deskAt, openModelDesk } from './model-desk.ts'
import { modelDisk, type ModelDisk } from './model-disk.ts'
import type { Step } from './scenario.ts'
import type { Tree } from './tree.ts'
import { filesIn } from './untouched-files.ts'

type Claim = {
  /** The desk as it was acknowledged last, and as it was to become, step by step. */
  readonly moments: readonly DeskView[]
  /** Whether each part may be of a moment of its own. */
  readonly isPiecemeal: boolean
}

/** What a desk may be after a power cut. */
export type Truth = {
  /** All of them hold. */
  readonly claims: readonly Claim[]
  /** What is begun again before the desk is whole, as it then is in the last moment. */
  readonly again: Step | null
  readonly untouched: ReadonlyMap<string, Uint8Array>
  /** The bytes of a damaged file, which must stand somewhere. */
  readonly damaged: Uint8Array | null
  readonly perTick: number
}

/** What is wrong with a desk that is opened on a disk after a power cut; null when nothing is. */
export async function faultOf(tree: Tree, truth: Truth): Promise<string | null> {
  const model = modelDisk(tree, { perTick: truth.perTick })
  try {
    const found = await openedView(model)
    for (const claim of truth.claims) {
      const other = otherThan(claim, found)
      if (other !== null) return other
    }
    const fault = leftBehind(model) ?? touched(model, truth)
    if (fault !== null) return fault
    const again = await openedView(model, truth.again)
    const wanted = truth.again === null ? found : truth.claims.at(-1)?.moments.at(-1)
    const other = otherParts(wanted ?? found, again)
    if (other.length > 0) return `opened once more, it has other ${other.join(', ')}`
    return leftBehind(model) ?? (await broken(model))
  } catch (error) {
    return `it cannot be opened: ${String(error)}`
  }
}

async function openedView({ disk }: ModelDisk, step: Step | null = null): Promise<DeskView> {
  const desk = await openModelDesk(disk)
  await step?.run(desk)
  const view = await viewDesk(desk)
  await desk.close()
  return view
}

function otherThan({ moments, isPiecemeal }: Claim, found: DeskView): string | null {
  const others = moments.map((moment) => otherParts(moment, found))
  const [fewest = []] = others.toSorted((one, other) => one.length - other.length)
  const wrong = isPiecemeal
    ? fewest.filter((part) => others.every((other) => other.includes(part)))
    : fewest
  const [part] = wrong
  if (part === undefined) return null
  const wanted = moments.map((moment) => told(moment.get(part)))
  return `other ${wrong.join(', ')}: ${told(found.get(part))} and not ${wanted.join(' or ')}`
}

function told(text: string | undefined): string {
  return text?.slice(0, 300) ?? 'nothing'
}

function leftBehind({ tree }: ModelDisk): string | null {
  const left = [...filesIn(tree).keys()].filter(
    (path) => isTemporary(path) || path === join(deskAt, deskFolder.transaction),
  )
  return left.length === 0 ? null : `it still has ${left.join(', ')}`
}

function touched({ tree }: ModelDisk, { untouched, damaged }: Truth): string | null {
  const now = filesIn(tree)
  if (damaged !== null && ![...now.values()].some((bytes) => Buffer.from(bytes).equals(damaged)))
    return 'the damaged bytes are gone'
  const other = [...untouched].filter(([path, bytes]) => {
    const found = now.get(path)
    return found === undefined || !Buffer.from(found).equals(bytes)
  })
  return other.length === 0 ? null : `other bytes in ${other.map(([path]) => path).join(', ')}`
}

async function broken({ disk }: ModelDisk): Promise<string | null> {
  const { problems } = await checkDesk(deskAt, disk)
  return problems.length === 0 ? null : `damaged: ${JSON.stringify(problems)}`
}
