import { join } from 'node:path'

import type { Launch } from '../../shared/list/launch.ts'
import type { DeskFiles } from './desk-files.ts'
import { deskFolder } from './desk-folder.ts'
import { readDocument } from './document-file.ts'
import { documentKinds } from './document-kind.ts'

/**
 * Every launch that the desk has kept, the first one first, each let go of when the next is read.
 * One whose file is damaged is left out here and named by `check`: the others are history all the
 * same.
 */
export async function* readLaunches(files: DeskFiles): AsyncIterable<Launch> {
  yield* await launchesBefore(files)
  for (const month of await files.names(deskFolder.launches)) {
    const folder = join(deskFolder.launches, month)
    const names = await files.names(folder)
    for (const name of names.toSorted(byTurn)) {
      const path = join(folder, name)
      const found = await readDocument(files, documentKinds.launch, path).catch(() => null)
      if (found !== null) yield found
    }
  }
}

/** One launch; null when its file is gone or damaged. */
export async function readLaunch(
  files: DeskFiles,
  { at, turn }: Pick<Launch, 'at' | 'turn'>,
): Promise<Launch | null> {
  const path = deskFolder.launch({ at, turn })
  const found = await readDocument(files, documentKinds.launch, path).catch(() => null)
  if (found !== null) return found
  const before = await launchesBefore(files)
  return before.find((launch) => launch.at === at && launch.turn === turn) ?? null
}

async function launchesBefore(files: DeskFiles): Promise<readonly Launch[]> {
  const read = readDocument(files, documentKinds.launches, deskFolder.launchesBefore)
  return (await read.catch(() => null)) ?? []
}

/** By time, and within one second by turn: 9 comes before 10. */
function byTurn(one: string, other: string): number {
  const [[at, turn], [otherAt, otherTurn]] = [momentIn(one), momentIn(other)]
  if (at === otherAt) return turn - otherTurn
  return at < otherAt ? -1 : 1
}

function momentIn(name: string): readonly [at: string, turn: number] {
  const [at = '', turn = ''] = name.replace('.json', '').split('-')
  return [at, Number(turn)]
}
