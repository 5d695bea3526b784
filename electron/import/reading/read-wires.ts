import { basename, dirname, extname, sep } from 'node:path'

import { sweepUnpacked } from '../archive/sweep-unpacked.ts'
import { unpackArchive } from '../archive/unpack-archive.ts'
import { deskCopyAt } from '../desk/desk-copy.ts'
import { importItems } from '../import-items.ts'
import { wireFiles } from '../wire-files.ts'
import type { WireFile } from '../wire-picture.ts'
import { readItem } from './read-item.ts'
import type { ReadJob, ReadStep, ReadSteps } from './read-step.ts'

/**
 * Reads wires where it is called. An archive is read as the folder that it was made of. Throws `DeskError`
 * when a named file cannot be used at all.
 */
export async function* readWires(job: ReadJob, signal: AbortSignal): ReadSteps {
  for (const path of await wireFiles(job.paths)) {
    if (signal.aborted) return
    if (extname(path).toLowerCase() === '.zip') yield* readArchive(path, job, signal)
    else yield* readFile({ path, home: homeOf(path, job.paths) }, job, signal)
  }
}

async function* readArchive(path: string, job: ReadJob, signal: AbortSignal): ReadSteps {
  const archive = basename(path)
  await sweepUnpacked()
  const unpacked = await unpackArchive(path, { signal })
  if ('reason' in unpacked) {
    const file = { path, home: homeOf(path, job.paths) }
    yield { kind: 'item', item: { place: archive, bytes: 0, file, reason: unpacked.reason } }
    return
  }
  try {
    const home = unpacked.folder
    for (const inner of await wireFiles([home])) {
      if (signal.aborted) return
      yield* readFile({ path: inner, home }, job, signal, archive)
    }
    // Pictures are read when their story is taken in, and the folder goes now.
    yield { kind: 'unpacked' }
  } finally {
    await unpacked.remove()
  }
}

async function* readFile(
  file: WireFile,
  { from, timezone, language }: ReadJob,
  signal: AbortSignal,
  archive?: string,
): ReadSteps {
  if ((await deskCopyAt(file.path, from)) !== null) {
    const isTaken = yield { kind: 'desk', manifest: file.path, archive }
    if (isTaken) return
  }
  for await (const item of importItems(file.path, from, { home: file.home, timezone, language })) {
    if (signal.aborted) return
    const read: ReadStep = { kind: 'item', item: await readItem(item, file, archive) }
    yield read
  }
}

/** The folder that was named and the file was found in; of a file named by itself, where it stands. */
function homeOf(file: string, paths: readonly string[]): string {
  const named = paths.map((path) => path.replace(/[\\/]+$/, ''))
  return named.find((path) => file.startsWith(path + sep)) ?? dirname(file)
}
